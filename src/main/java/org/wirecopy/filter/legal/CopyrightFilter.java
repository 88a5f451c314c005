package org.wirecopy.filter.legal;

import java.util.Optional;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.Phrase.Place;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.LineFilter;

/** Removes copyright lines and paragraphs on the rights in the text. */
public final class CopyrightFilter implements LineFilter {

  /** Legal paragraphs of agencies run to about 100 words. */
  private static final int MAX_WORDS = 200;

  /** Copyright lines with the owner's name, address and slogan. */
  private static final int MAX_WORDS_OF_LINE = 40;

  @Override
  public String name() {
    return "copyright";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Copyright lines and paragraphs on the rights in the text.",
        "Every page ends with who owns it; agencies add what nobody may do with their copy.",
        """
        - © 2025 Example Media Ltd. All rights reserved.
        - This material may not be published, broadcast, rewritten or redistributed.
        + The court ruled that copyright in the letters belongs to the author's heirs.
        """,
        "Notices in words of their own stay unless they carry the © sign and a year.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    for (Phrase phrase : line.phrases()) {
      if (phrase.list().equals(name()) && fits(phrase, line) && !isCode(line.text())) {
        return Optional.of("copyright notice: " + phrase.quoted());
      }
    }
    return isCopyrightLine(line) ? Optional.of("© and a year") : Optional.empty();
  }

  /** Data and the output of programs hold notices of their own. */
  private static boolean isCode(String text) {
    return text.indexOf('{') >= 0 || text.contains("-----");
  }

  private static boolean fits(Phrase phrase, TextLine line) {
    return phrase.place() == Place.WHOLE
        || line.words() <= (phrase.place() == Place.ANYWHERE ? MAX_WORDS : MAX_WORDS_OF_LINE);
  }

  private static boolean isCopyrightLine(TextLine line) {
    String text = line.text();
    int sign = text.indexOf('©');
    return sign >= 0
        && !text.contains("://") // a picture's source
        && !isCode(text)
        && hasYear(text, sign)
        && line.words() <= MAX_WORDS_OF_LINE;
  }

  /** Whether four digits stand close behind the sign; a photographer's name has none. */
  private static boolean hasYear(String text, int sign) {
    int digits = 0;
    for (int i = sign + 1; i < text.length() && i <= sign + 12; i++) {
      digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
      if (digits == 4) {
        return true;
      }
    }
    return false;
  }
}
