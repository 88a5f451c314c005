package org.wirecopy.language;

import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.wirecopy.resource.ArrayWriter;

/**
 * Makes of the lists of stop words, a line for each language, what {@link StopWords} loads. Runs in
 * the build.
 */
public final class StopWordCompiler {

  private StopWordCompiler() {}

  /**
   * @param args the file to write
   */
  public static void main(String[] args) throws IOException {
    InputStream lists =
        Objects.requireNonNull(StopWordCompiler.class.getResourceAsStream("stopwords.txt"));
    try (BufferedReader reader =
            new BufferedReader(new InputStreamReader(lists, StandardCharsets.UTF_8));
        OutputStream file = new FileOutputStream(args[0])) {
      ArrayWriter out = new ArrayWriter();
      new StopWords(
              reader
                  .lines()
                  .filter(line -> !line.startsWith("#"))
                  .map(line -> List.of(line.split(" ", -1)))
                  .toList())
          .write(out);
      out.writeTo(file);
    }
  }
}
