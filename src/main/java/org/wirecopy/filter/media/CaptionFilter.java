package org.wirecopy.filter.media;

import java.util.Optional;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.LineFilter;
import org.wirecopy.resource.LazyPattern;

/** Removes captions that say themselves that they are one: "FILE PHOTO: …", "… (Archivbild)". */
public final class CaptionFilter implements LineFilter {

  /** Captions run to three sentences. */
  private static final int MAX_WORDS = 80;

  /** What parts a label from the caption behind it, after a space or none. */
  private static final String LABEL_ENDS = ":：-–—|.,/";

  /** What a label at the end follows: a bracket, an agency's slash, the caption's full stop. */
  private static final String LABEL_STARTS = "([（【［/／|.。=＝";

  /** What may stand before a label of several words, too; one word may end a list of things. */
  private static final String PAUSES = ",，;—–-";

  /** The form of one agency; written otherwise, a guide names an entry of a menu. */
  private static final String AGENCY_FILE = "FILE";

  /**
   * When and where a Japanese paper took its picture, at the end of the caption: {@code
   * 閉鎖された橋=26日午後、東京都江東区}. Datelines stand before the text, headlines name no place.
   */
  private static final LazyPattern DAY_AND_PLACE =
      new LazyPattern(
          "[^。=＝▽▼■◆●○・※][^。=＝]{2,70}(?<!日時|締切|締め切り|期間|期限|開催|受付) ?[=＝] ?([0-9０-９]{4}年)?([0-9０-９]{1,2}月)?[0-9０-９]{1,2}日"
              + "(午前|午後|早朝|朝|昼|夕方|夕|夜|未明)?([0-9０-９]{1,2}時([0-9０-９]{1,2}分|半)?)?"
              + "[、,，][^。=＝]{1,30}");

  @Override
  public String name() {
    return "caption";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Captions that say that they are one: “FILE PHOTO: …”, “Archivbild: …”, “… (資料照)”.",
        "Captions read as a sentence of the story; those of old and of made-up pictures say so.",
        """
        + The council voted on Tuesday to close the old bridge, the mayor said.
        - FILE PHOTO: The old bridge before the flood of 2031
        - FILE - The mayor speaks at the town hall on March 3, 2031, in Oldtown.
        - The old bridge in the fog (file photo)
        - 閉鎖された橋=26日午後、東京都江東区
        + File photos of the bridge were shown to the council, the mayor said on Tuesday
        + The council has the plans on file.
        """,
        "Captions without such a label stay.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    if (line.words() > MAX_WORDS) {
      return Optional.empty();
    }
    String text = line.text();
    if (text.startsWith(AGENCY_FILE) && isLabelEnd(text, AGENCY_FILE.length())) {
      return Optional.of("caption: “" + AGENCY_FILE + "”");
    }
    if (isDated(text)) {
      return Optional.of("caption: day and place");
    }
    for (Phrase phrase : line.phrases()) {
      if (phrase.list().equals(name()) && fits(phrase, text)) {
        return Optional.of("caption: " + phrase.quoted());
      }
    }
    return Optional.empty();
  }

  private static boolean isDated(String text) {
    return text.indexOf('日') > 0
        && (text.indexOf('=') > 0 || text.indexOf('＝') > 0)
        && DAY_AND_PLACE.matcher(text).matches();
  }

  private static boolean fits(Phrase phrase, String text) {
    return switch (phrase.place()) {
      case START -> isLabelEnd(text, LineShape.firstLetter(text) + phrase.text().length());
      case END -> followsLabelStart(phrase, text);
      case WHOLE, ANYWHERE -> true;
    };
  }

  /** Whether the line ends there, or a colon or the like stands there, perhaps after a space. */
  private static boolean isLabelEnd(String text, int index) {
    int at = index < text.length() && text.charAt(index) == ' ' ? index + 1 : index;
    return at >= text.length()
        || LABEL_ENDS.indexOf(text.charAt(at)) >= 0
        || isClosing(text.charAt(at));
  }

  private static boolean isClosing(char c) {
    return Character.getType(c) == Character.END_PUNCTUATION;
  }

  private static boolean followsLabelStart(Phrase phrase, String text) {
    int start = phrase.startAtEndOf(text);
    if (start < 0) {
      return false;
    }
    int before = text.charAt(start - 1) == ' ' ? start - 2 : start - 1;
    return before >= 0
        && (LABEL_STARTS.indexOf(text.charAt(before)) >= 0
            || (phrase.hasManyWords() && PAUSES.indexOf(text.charAt(before)) >= 0));
  }
}
