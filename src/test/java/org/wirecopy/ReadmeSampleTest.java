package org.wirecopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's program compiles as it stands, and prints what it says. */
class ReadmeSampleTest {

  @Test
  void compilesAndRuns(@TempDir Path folder) throws Exception {
    Path source = Files.writeString(folder.resolve("Sample.java"), sample());
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                messages,
                "-cp",
                System.getProperty("java.class.path"),
                "-proc:none",
                source.toString());
    assertEquals(0, failed, messages.toString(StandardCharsets.UTF_8));
    String out = run(folder, Path.of("samples/html-feature-parts/dump.html"));
    assertTrue(out.lines().count() > 2, out);
    assertTrue(out.contains(": "), out);
  }

  private static String sample() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String section = readme.substring(readme.indexOf("## As a library"));
    int start = section.indexOf("```java\n") + "```java\n".length();
    return section.substring(start, section.indexOf("```\n", start));
  }

  private static String run(Path classes, Path page) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (URLClassLoader loader =
            new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, ReadmeSampleTest.class.getClassLoader());
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      System.setOut(printed);
      loader
          .loadClass("Sample")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[] {page.toString()});
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void namesTheVersionOfThePom() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String version = pom.substring(pom.indexOf("<version>"), pom.indexOf("</version>"));
    assertTrue(Files.readString(Path.of("README.md")).contains(version + "</version>"), version);
  }
}
