package org.wirecopy.article;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the agency that a line of its own credits: {@code Source: AFP}, {@code dpa | 4 May}. */
final class AgencyCredit {

  /** Words in front of the name of an agency. */
  private static final Set<String> CREDIT_LABELS =
      Set.of(
          ("by source sources von quelle agence agencia agenzia bron kilde källa źródło zdroj источник"
                  + " джерело kaynak fonte fuente 来源 來源 출처 المصدر")
              .split(" ", -1));

  private static final int MAX_LABEL_LENGTH = 10;

  private static final int MAX_AGENCY_LENGTH = 40;

  /** A name with a date behind it. */
  private static final int MAX_CREDIT_LENGTH = 90;

  /** What may follow a credited agency: another part of the line, a date. */
  private static final Marks BEHIND_CREDIT = Marks.of("|•·–—/-,0123456789");

  private AgencyCredit() {}

  /** The agency that the line names; null where it names none or says more. */
  static @Nullable String read(String line) {
    if (line.length() > MAX_CREDIT_LENGTH) {
      return null;
    }
    int label = labelEnd(line);
    String name = credited(line, label);
    if (name == null || !Agencies.isKnown(name)) {
      return null;
    }
    // A line of its own that says "Mehr" or "RSS" is a button.
    boolean labelled = label > 0 || line.startsWith("©");
    return labelled || !Agencies.isAmbiguous(name) ? name : null;
  }

  /** What the text from the index on names in front of the first separator; null if nothing. */
  private static @Nullable String credited(String text, int start) {
    for (int end = start + 2; end <= Math.min(text.length(), start + MAX_AGENCY_LENGTH); end++) {
      int next = end;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      if (end == text.length() || (next < text.length() && BEHIND_CREDIT.have(text.charAt(next)))) {
        return text.substring(start, end);
      }
    }
    return null;
  }

  /** Where the label ends that the text begins with: {@code Source:}; 0 where there is none. */
  private static int labelEnd(String text) {
    int end = 0;
    while (end < Math.min(text.length(), MAX_LABEL_LENGTH) && !isLabelEnd(text.charAt(end))) {
      end++;
    }
    if (text.startsWith("©")) {
      end = 0;
    } else if (end == text.length() || !isCreditLabel(text.substring(0, end))) {
      return 0;
    }
    do {
      end++;
    } while (end < text.length() && text.charAt(end) == ' ');
    return end;
  }

  /** Labels in Cyrillic count in small letters only. */
  private static boolean isCreditLabel(String word) {
    return CREDIT_LABELS.contains(word.toLowerCase(Locale.ROOT))
        && !(word.charAt(0) > 0x7f && Character.isUpperCase(word.charAt(0)));
  }

  private static boolean isLabelEnd(char c) {
    return c == ' ' || c == ':' || c == '：';
  }
}
