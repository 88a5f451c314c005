package org.wirecopy.filter.media;

import java.util.Optional;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.LineFilter;

/** Removes photo credits, and captions that end with one. */
public final class PhotoCreditFilter implements LineFilter {

  /** Captions run to three sentences; what is longer and ends with an agency's name is a story. */
  private static final int MAX_CAPTION_WORDS = 80;

  /** "Photo by" and names. */
  private static final int MAX_LINE_WORDS = 14;

  /** Names behind "Photo:". */
  private static final int MAX_CREDIT_WORDS = 9;

  /** What stands between a photographer and an agency, or before the credit. */
  private static final String SEPARATORS = "/|©(（[／";

  @Override
  public String name() {
    return "photo-credit";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Photo credits and the captions that end with one: “Photo: Jane Doe/AP”, “Getty Images”.",
        "Captions stand between the paragraphs; most print who took the photo.",
        """
        + The council voted on Tuesday to close the old bridge, the mayor said.
        - The old bridge at dawn. Photo: Jane Doe/AP
        - Getty Images
        - (AP Photo/Jane Doe)
        - 港を出るフェリー＝１日、港町（ＡＰ）
        - 渡轮驶离港口。新华社记者王五摄
        - 항구를 떠나는 여객선. 사진=김철수 기자
        + “I took the photo by accident,” she told Reuters.
        + LONDON (AP)
        """,
        "Captions without a credit stay, and so do English labels (“Image credit: …”), which guides use in"
            + " their text. An agency's name in brackets alone is no photo credit:"
            + " stories and datelines have it, too.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    String text = line.text();
    for (Phrase phrase : line.phrases()) {
      if (phrase.list().equals(name()) && fits(phrase, line) && !namesSource(text)) {
        return Optional.of("photo credit: " + phrase.quoted());
      }
    }
    String eastern = EasternCredit.of(text);
    if (eastern != null && line.words() <= MAX_CAPTION_WORDS && !namesSource(text)) {
      return Optional.of("photo credit: “" + eastern + "”");
    }
    int sign = text.indexOf('©') < 0 ? -1 : text.lastIndexOf('©'); // which is slower
    boolean signed =
        sign > 0
            && line.words() <= MAX_CAPTION_WORDS
            && !namesSource(text)
            && LineShape.words(text.substring(sign)) <= MAX_CREDIT_WORDS;
    return signed ? Optional.of("photo credit: ends with ©") : Optional.empty();
  }

  /** Guides name the sources of their pictures in the text. */
  private static boolean namesSource(String text) {
    return text.contains("://");
  }

  private static boolean fits(Phrase phrase, TextLine line) {
    String text = line.text();
    return switch (phrase.place()) {
      case WHOLE -> true;
      case START ->
          line.words() <= MAX_LINE_WORDS && (phrase.hasManyWords() || isLabel(phrase, text, 0));
      case END -> line.words() <= MAX_CAPTION_WORDS && followsSeparator(phrase, text);
      case ANYWHERE -> line.words() <= MAX_CAPTION_WORDS && endsWithLabelled(phrase, text);
    };
  }

  /** Whether a colon follows the phrase, which stands at this place. */
  private static boolean isLabel(Phrase phrase, String text, int start) {
    int end = start + phrase.text().length();
    return end < text.length()
        && (isColon(text.charAt(end)) || isKoreanSign(text, end))
        && text.regionMatches(true, start, phrase.text(), 0, phrase.text().length());
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '：';
  }

  /** Korean papers write {@code 사진=}; elsewhere the sign is one of a formula. */
  private static boolean isKoreanSign(String text, int index) {
    return text.charAt(index) == '='
        && index > 0
        && Character.UnicodeScript.of(text.charAt(index - 1)) == Character.UnicodeScript.HANGUL;
  }

  /** Whether only names follow the phrase and its colon up to the end. */
  private static boolean endsWithLabelled(Phrase phrase, String text) {
    int colon = text.length() - 2;
    while (colon > 0 && !isColon(text.charAt(colon)) && !isKoreanSign(text, colon)) {
      colon--;
    }
    int start = colon - phrase.text().length();
    return start >= 0
        && isLabel(phrase, text, start)
        && isOwnWord(text, start)
        && LineShape.words(text.substring(colon)) <= MAX_CREDIT_WORDS;
  }

  /**
   * Whether a word begins here that does not go on from the one before, as in "cost per credit:".
   */
  private static boolean isOwnWord(String text, int start) {
    if (start == 0 || LineShape.isUnspaced(text.charAt(start))) {
      return true;
    }
    char before = text.charAt(start - 1);
    if (before == ' ' && start > 1) {
      before = text.charAt(start - 2);
    }
    return !Character.isLetterOrDigit(before)
        || (text.charAt(start - 1) == ' ' && Character.isUpperCase(text.charAt(start)));
  }

  /** Whether the phrase at the end follows a slash, a bar, or an opening bracket. */
  private static boolean followsSeparator(Phrase phrase, String text) {
    int start = phrase.startAtEndOf(text);
    if (start < 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    if (before == ' ') {
      return false; // "Jane Doe | Getty Images" credits the stock photos of guides
    }
    // "LONDON (AP)" is a dateline, and stories end with their agency in brackets.
    boolean bracket = before == '(' || before == '（';
    return SEPARATORS.indexOf(before) >= 0 && (!bracket || phrase.hasManyWords());
  }
}
