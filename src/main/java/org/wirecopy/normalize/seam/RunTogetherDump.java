package org.wirecopy.normalize.seam;

import java.util.List;
import org.wirecopy.document.TextLine;

/**
 * Whether a dump was written by a program that prints the texts of a page one behind the other,
 * with nothing between them: {@code … since May.Next paragraph}, {@code HomeNewsSport}. The bounds
 * part dumps by BeautifulSoup's {@code get_text()} from what other programs make of the same pages,
 * in which rows of labels may be run together, but no paragraphs.
 */
final class RunTogetherDump {

  /** Letters of a paragraph, on each side of a seam; a typist slips within one. */
  private static final int MIN_PARAGRAPH = 60;

  private static final int MIN_PARAGRAPH_SEAMS = 3;

  /** Letters of the dump for each of them at most: a long text holds more slips. */
  private static final int MAX_LETTERS = 6_000;

  /** Letters from one seam to the next in a row of labels, on average. */
  private static final int MAX_LABEL = 60;

  private static final int MIN_LABELS = 3;

  /** Seams in a dump that holds rows of labels for the most part, or sentences as well. */
  private static final int MIN_SEAMS = 20;

  /** Seams behind sentences in such a dump, in front of or behind a paragraph. */
  private static final int MIN_SENTENCE_SEAMS = 3;

  /** Letters of such a dump for each seam at most. */
  private static final int MAX_LETTERS_OF_SEAM = 300;

  /** Letters of the dump for each in rows of labels at most. */
  private static final int MAX_OTHER_ROWS = 3;

  /** Letters of a line that no terminal is wide enough for, and wide gaps in it. */
  private static final int MIN_LINE = 600;

  private static final int MIN_GAPS = 5;

  /** Letters of the dump for each in such lines at most. */
  private static final int MAX_LETTERS_BESIDE = 10;

  /** Letters around a seam that are searched for signs of code and addresses. */
  private static final int AROUND = 40;

  private static final int MAX_ABBREVIATION = 4;

  private static final String SCRIPT_MARKS = "{}();=";

  /** Letters of a script for each of them at most. */
  private static final int MAX_LETTERS_OF_MARK = 30;

  private long letters;
  private long lettersInRows;
  private long lettersWithGaps;
  private long seams;
  private long sentenceSeams;
  private long paragraphSeams;

  private RunTogetherDump() {}

  static boolean isRunTogether(List<TextLine> lines) {
    RunTogetherDump dump = new RunTogetherDump();
    for (int i = 0; i < lines.size(); i++) {
      dump.read(lines.get(i).text());
    }
    return dump.isRunTogether();
  }

  private boolean isRunTogether() {
    if (paragraphSeams >= MIN_PARAGRAPH_SEAMS && letters <= MAX_LETTERS * paragraphSeams) {
      return true;
    }
    if (MAX_LETTERS_BESIDE * lettersWithGaps >= letters && lettersWithGaps > 0) {
      return true;
    }
    return seams >= MIN_SEAMS
        && (MAX_OTHER_ROWS * lettersInRows >= letters
            || (paragraphSeams > 0
                && sentenceSeams >= MIN_SENTENCE_SEAMS
                && letters <= MAX_LETTERS_OF_SEAM * seams));
  }

  private void read(String text) {
    if (isData(text) || isScript(text)) {
      return;
    }
    int inLine = 0;
    int last = 0;
    boolean open = false; // whether a paragraph has ended at the last seam
    for (int i = 2; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= 'Z' ? c < 'A' : c < '\u00c0' || !Character.isUpperCase(c)) {
        continue; // most letters
      }
      char before = text.charAt(i - 1);
      if (before == ' ' || !Character.isLowerCase(text.charAt(i - 2))) {
        continue;
      }
      boolean end = isEnd(before) && !isShort(text, i - 1) && beginsSentence(text, i);
      if ((end || Character.isLowerCase(before)) && !isCode(text, i)) {
        paragraphSeams += open && i - last >= MIN_PARAGRAPH ? 1 : 0;
        open = end && i - last >= MIN_PARAGRAPH;
        last = i;
        inLine++;
        sentenceSeams += end ? 1 : 0;
      }
    }
    paragraphSeams += open && text.length() - last >= MIN_PARAGRAPH ? 1 : 0;
    letters += text.length();
    if (text.length() >= MIN_LINE && WideGaps.count(text) >= MIN_GAPS) {
      lettersWithGaps += text.length();
    }
    seams += inLine;
    if (inLine >= MIN_LABELS && inLine * MAX_LABEL >= text.length()) {
      lettersInRows += text.length();
    }
  }

  /** Whether a line begins as data of a page's scripts do, which may hold the story once more. */
  static boolean isData(String text) {
    return text.startsWith("{\"") || text.startsWith("[{\"") || text.startsWith("\"@");
  }

  /** Whether most of a line is a script or a style, which some programs take for text. */
  private static boolean isScript(String text) {
    if (text.indexOf('{') < 0) {
      return false;
    }
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      marks += SCRIPT_MARKS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return marks * MAX_LETTERS_OF_MARK > text.length();
  }

  /** Whether the word before the mark may be a title or another abbreviation: {@code Prof.Rao}. */
  private static boolean isShort(String text, int mark) {
    int start = mark;
    while (start > 0
        && mark - start <= MAX_ABBREVIATION
        && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return mark - start <= MAX_ABBREVIATION && Character.isUpperCase(text.charAt(start));
  }

  private static boolean isEnd(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean beginsSentence(String text, int index) {
    if (index + 1 == text.length()) {
      return false;
    }
    char next = text.charAt(index + 1);
    return next == ' ' || Character.isLowerCase(next);
  }

  /** Whether the word at the index holds what words do not: {@code log.Fatal("…")}. */
  private static boolean isCode(String text, int index) {
    for (int i = index - 1; i >= Math.max(0, index - AROUND) && text.charAt(i) != ' '; i--) {
      if (isCode(text.charAt(i))) {
        return true;
      }
    }
    for (int i = index; i < Math.min(text.length(), index + AROUND) && text.charAt(i) != ' '; i++) {
      if (isCode(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCode(char c) {
    return !Character.isLetterOrDigit(c) && "@/=<>;(){}[]_\\".indexOf(c) >= 0;
  }
}
