package org.wirecopy.check.rule;

import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.Passage;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;

/** Reports UTF-8 that was read as Windows-1252. */
public final class Mojibake implements CopyRule {

  @Override
  public String name() {
    return "mojibake";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "Letters that are UTF-8 read as Windows-1252: “CafÃ©” for “Café”.",
        "The words are in no dictionary, and no later step can tell which letters were meant.",
        """
        ==> copy.jsonl <==
        {"id": "1", "status": "article", "headline": "Bridge to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "The cafÃ© by the river will close, the mayorâ€™s office said on Tuesday. The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session.", "url": null, "error": null}
        """,
        "decode the page again from its bytes",
        "A text about wrong decoding shows such letters: wirecopy-ignore: mojibake.");
  }

  /** As Windows-1252 has the bytes 0x80 to 0x9f; 0 where it has none. */
  private static final String HIGH = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

  @Override
  public void check(Copy copy, Findings findings) {
    for (Passage passage : Texts.of(copy)) {
      int at = find(passage.text());
      if (at >= 0) {
        String around = Texts.around(passage.text(), at);
        findings.at(passage, "letters are garbled: “" + around + "”", around);
        return;
      }
    }
  }

  /** Where letters begin that are the bytes of another letter in UTF-8; -1 for nowhere. */
  static int find(String text) {
    for (int i = 0; i < text.length() - 1; i++) {
      char lead = text.charAt(i);
      if (lead < 0xc2 || lead > 0xf4) {
        continue;
      }
      int more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
      int tail = tail(text, i + 1, more);
      boolean capitals = i > 0 && Character.isUpperCase(text.charAt(i - 1));
      if (tail == more && (more > 1 || (!capitals && isTelling(text, i)))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * “É»” may be a capital before a quotation mark; in Western text Ã and Â before a sign are none.
   */
  private static boolean isTelling(String text, int at) {
    char lead = text.charAt(at);
    char next = text.charAt(at + 1);
    if (lead == 'Ã' || lead == 'Â') {
      return "»”’“".indexOf(next) < 0
          || (at + 2 < text.length() && Character.isLetter(text.charAt(at + 2)));
    }
    boolean again =
        at + 3 < text.length() && text.charAt(at + 2) >= 0xc2 && text.charAt(at + 2) <= 0xdf;
    return again && tail(text, at + 3, 1) == 1;
  }

  private static int tail(String text, int from, int most) {
    int count = 0;
    for (int i = from; i < text.length() && count < most && isTail(text.charAt(i)); i++) {
      count++;
    }
    return count;
  }

  private static boolean isTail(char c) {
    return (c >= 0x80 && c <= 0xbf) || (c > 0xff && HIGH.indexOf(c) >= 0);
  }
}
