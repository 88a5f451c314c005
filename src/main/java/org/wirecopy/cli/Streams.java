package org.wirecopy.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a command reads and writes. Text is UTF-8 whatever the locale: pipes and files outlive it.
 *
 * @param in standard input
 * @param inIsTerminal whether a person sits there, so that nothing will come unasked
 * @param out standard output: data, nothing else
 * @param outIsTerminal whether a person reads it, so that colours help
 * @param err standard error: messages
 * @param errIsTerminal whether a person reads it, so that progress is worth showing
 */
record Streams(
    InputStream in,
    boolean inIsTerminal,
    Writer out,
    boolean outIsTerminal,
    PrintWriter err,
    boolean errIsTerminal) {

  /** The launcher says which of the streams are terminals; Java 17 cannot find out. */
  private static final String TERMINALS = "wirecopy.terminals";

  static Streams of(InputStream in, OutputStream out, OutputStream err) {
    return new Streams(in, false, writer(new StandardOutput(out)), false, printer(err), false);
  }

  /** Those of the process. */
  static Streams system() {
    List<String> terminals = List.of(System.getProperty(TERMINALS, "").split(",", -1));
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        terminals.contains("in"),
        writer(new StandardOutput(new FileOutputStream(FileDescriptor.out))),
        terminals.contains("out"),
        printer(new FileOutputStream(FileDescriptor.err)),
        terminals.contains("err"));
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
  }

  private static PrintWriter printer(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }
}
