package org.wirecopy.article;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Letters;

/**
 * Reads the agency that a line credits: {@code Source: AFP}, {@code dpa | 4 May}, {@code Le Monde
 * avec AFP}, and behind its writers' names {@code Anna Exempel/TT}.
 */
final class AgencyCredit {

  /** Words in front of the name of an agency. */
  private static final WordSet CREDIT_LABELS =
      WordSet.of(
          "by von par por di av af door source sources quelle agence agencia agenzia agency bron kilde"
              + " källa źródło zdroj forrás sursa nguồn источник джерело kaynak fonte fuente 来源 來源 출처"
              + " المصدر");

  private static final int MAX_LABEL_LENGTH = 10;

  private static final int MAX_AGENCY_LENGTH = 40;

  /** A name with a date behind it. */
  private static final int MAX_CREDIT_LENGTH = 90;

  private static final String IN = " in ";

  /** Of a paper, or a place and its country. */
  private static final int MAX_NAME_WORDS = 4;

  /** What may follow a credited agency: another part of the line, a date. */
  private static final Marks BEHIND_CREDIT = Marks.of("|•·–—/-,0123456789");

  /** Words between a paper and the agency whose copy it used. */
  private static final Set<String> JOINERS = Set.of("avec", "con", "mit", "med", "met");

  /** What parts an agency's name from the writers' in front of it. */
  private static final Marks BEHIND_NAMES = Marks.of("/,(|–—");

  /** What stands around a signature, on each side. */
  private static final String OPENING = "(（/[";

  private static final String CLOSING = ")）/]";

  /** Desks of agencies sign with so many small letters: {@code mhe/dpa}. */
  private static final int MAX_INITIALS = 4;

  private AgencyCredit() {}

  /** The agency that ends a line behind the names of writers; null where none does. */
  static @Nullable String behindNames(String line) {
    if (line.length() > MAX_CREDIT_LENGTH) {
      return null;
    }
    String text = line.endsWith(")") ? line.substring(0, line.length() - 1) : line;
    for (int i = text.length() - 2; i > 0 && i >= text.length() - MAX_AGENCY_LENGTH; i--) {
      char c = text.charAt(i);
      if (BEHIND_NAMES.have(c) || (c == ' ' && joins(text, i))) {
        String name = text.substring(i + 1).strip();
        return isSure(name) ? name : null;
      }
    }
    return null;
  }

  private static boolean joins(String text, int space) {
    return JOINERS.contains(text.substring(text.lastIndexOf(' ', space - 1) + 1, space));
  }

  private static boolean isSure(String name) {
    return Agencies.isKnown(name) && !Agencies.isAmbiguous(name);
  }

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

  /** The agency that signs its copy with a line of its own: {@code (PAP)}, {@code /ritzau/}. */
  static @Nullable String signature(String line) {
    int last = line.length() - 1;
    boolean enclosed =
        last > 1
            && last <= MAX_AGENCY_LENGTH
            && OPENING.indexOf(line.charAt(0)) >= 0
            && OPENING.indexOf(line.charAt(0)) == CLOSING.indexOf(line.charAt(last));
    String name = enclosed ? line.substring(1, last).strip() : "";
    return !name.isEmpty() && isSure(name) ? name : null;
  }

  /**
   * The agency that a line names beside the paper that used its copy, its desk's initials, or the
   * place where it wrote; null where it names none. Headlines and cross-heads look much alike.
   */
  static @Nullable String besides(String line) {
    int label = labelEnd(line);
    int in = line.indexOf(IN, label);
    if (in > 0
        && isSure(line.substring(label, in))
        && haveNoSmallInitial(line.substring(in + IN.length()))) {
      return line.substring(label, in);
    }
    int slash = line.indexOf('/');
    boolean initials = slash > 1 && slash <= MAX_INITIALS && Letters.areSmall(line, 0, slash);
    int last = line.lastIndexOf(' ');
    boolean joined = last > 0 && joins(line, last) && isPaper(line.substring(0, last));
    return initials || joined ? behindNames(line) : null;
  }

  /** Whether a paper's name stands in front of the last word: {@code franceinfo avec}. */
  private static boolean isPaper(String text) {
    int name = text.lastIndexOf(' ');
    int second = name < 0 ? -1 : text.substring(0, name).indexOf(' ');
    return name > 0 && (second < 0 || haveNoSmallInitial(text.substring(second + 1, name)));
  }

  private static boolean haveNoSmallInitial(String names) {
    String[] words = names.split(" ", -1);
    for (String word : words) {
      if (word.isEmpty() || Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return words.length <= MAX_NAME_WORDS;
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
    } else if (end == text.length() || !isCreditLabel(text, end)) {
      return 0;
    }
    do {
      end++;
    } while (end < text.length() && text.charAt(end) == ' ');
    return end;
  }

  /** Labels in Cyrillic count in small letters only. */
  private static boolean isCreditLabel(String text, int end) {
    return CREDIT_LABELS.contains(text, 0, end)
        && !(text.charAt(0) > 0x7f && Character.isUpperCase(text.charAt(0)));
  }

  private static boolean isLabelEnd(char c) {
    return c == ' ' || c == ':' || c == '：';
  }
}
