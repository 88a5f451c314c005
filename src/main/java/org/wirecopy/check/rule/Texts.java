package org.wirecopy.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.check.Copy;
import org.wirecopy.check.Passage;
import org.wirecopy.document.Dump;

/** The texts of a copy whose letters rules look at. */
final class Texts {

  /** Letters shown on each side of what is wrong. */
  private static final int AROUND = 15;

  private Texts() {}

  /** Headline and body; of a page of text that is no article, every line. */
  static List<Passage> of(Copy copy) {
    if (copy.article() == null) {
      return copy.form() == Copy.Form.TEXT ? source(copy) : List.of();
    }
    List<Passage> texts = new ArrayList<>(copy.body());
    if (copy.headline() != null) {
      texts.add(0, copy.headline());
    }
    return texts;
  }

  /** Every line of a page of text or HTML, as it is in the source; else headline and body. */
  static List<Passage> source(Copy copy) {
    Dump dump = copy.dump();
    if (dump == null) {
      return of(copy);
    }
    if (BinaryDump.isBinary(dump.content())) {
      return List.of();
    }
    List<Passage> lines = new ArrayList<>();
    int number = 0;
    for (String line : dump.content().split("\n", -1)) {
      number++;
      lines.add(
          copy.subject().line() == 0
              ? new Passage(line, copy.subject().path(), number, "")
              : new Passage(
                  line,
                  copy.subject().path(),
                  copy.subject().line(),
                  "line " + number + " of the dump"));
    }
    return lines;
  }

  /** The text around a place in it. */
  static String around(String text, int at) {
    return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND)).strip();
  }
}
