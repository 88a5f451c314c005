package org.wirecopy.check;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a copy.
 *
 * @param digest for judging it beside the others; null where it holds no article
 * @param findings what was found in it alone
 */
record Examined(@Nullable Digest digest, List<Finding> findings) {

  Examined {
    findings = List.copyOf(findings);
  }

  void write(DataOutput out) throws IOException {
    out.writeBoolean(digest != null);
    if (digest != null) {
      out.writeLong(digest.number());
      write(digest.subject().id(), out);
      write(digest.subject().path(), out);
      out.writeLong(digest.subject().line());
      write(digest.subject().key(), out);
      write(digest.language() == null ? "" : digest.language(), out);
      out.writeInt(digest.silenced().size());
      for (String rule : digest.silenced()) {
        write(rule, out);
      }
    }
    out.writeInt(findings.size());
    for (Finding finding : findings) {
      write(finding.rule(), out);
      out.writeByte(finding.severity().ordinal());
      write(finding.dump(), out);
      write(finding.path(), out);
      out.writeLong(finding.line());
      write(finding.message(), out);
      write(finding.advice(), out);
      write(finding.excerpt(), out);
      write(finding.fingerprint(), out);
    }
  }

  /** What {@link #write} has written. */
  static Examined read(DataInput in) throws IOException {
    Digest digest = in.readBoolean() ? readDigest(in) : null;
    List<Finding> findings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      findings.add(
          new Finding(
              text(in),
              Severity.values()[in.readByte()],
              text(in),
              text(in),
              in.readLong(),
              text(in),
              text(in),
              text(in),
              text(in)));
    }
    return new Examined(digest, findings);
  }

  private static Digest readDigest(DataInput in) throws IOException {
    long number = in.readLong();
    Subject subject = new Subject(text(in), text(in), in.readLong(), text(in));
    String language = text(in);
    Set<String> silenced = new HashSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      silenced.add(text(in));
    }
    return new Digest(number, subject, language.isEmpty() ? null : language, silenced);
  }

  /** Ids may be longer than {@link DataOutput#writeUTF} takes. */
  private static void write(String text, DataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
