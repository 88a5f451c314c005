package org.wirecopy.check.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.Passage;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;
import org.wirecopy.document.Dump;

/** Reports text that was read in the wrong charset. */
public final class WrongDecoding implements CopyRule {

  @Override
  public String name() {
    return "wrong-decoding";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "Control characters, private letters, or question marks within words: text that was read in the wrong charset or forced through a small one.",
        "The letters that were meant are gone, or stand for others.",
        """
        ==> copy.jsonl <==
        {"id": "1", "status": "article", "headline": "Bridge to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "The caf?s and the stra?e by the r?ver will close. The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session.", "url": null, "error": null}
        """,
        "decode the page again from its bytes, with its own charset",
        "Addresses with a question mark are not meant, but may be taken for such words: wirecopy-ignore: wrong-decoding.");
  }

  /** A letter, a question mark, a small letter: no mark of a sentence, no address. */
  private static final Pattern LOST =
      Pattern.compile("(?<![\\S&&[^\\p{L}“\"(]])\\p{L}*\\p{L}\\?\\p{Ll}\\p{L}*(?![\\p{L}=/&])");

  /** Once may be a slip of the pen. */
  private static final int FEW = 3;

  @Override
  public void check(Copy copy, Findings findings) {
    Dump dump = copy.dump();
    boolean mayHold = dump == null || control(dump.content()) >= 0;
    for (Passage passage : mayHold ? Texts.source(copy) : List.<Passage>of()) {
      int control = control(passage.text());
      if (control >= 0) {
        String around = Texts.around(passage.text(), control);
        findings.at(
            passage,
            "U+%04X is no letter of any language".formatted((int) passage.text().charAt(control)),
            around);
        return;
      }
    }
    int lost = 0;
    for (Passage passage : Texts.of(copy)) {
      if (!mayHaveLost(passage.text())) {
        continue;
      }
      Matcher matcher = LOST.matcher(passage.text());
      while (matcher.find()) {
        if (++lost == FEW) {
          findings.at(
              passage, "letters became question marks: “" + matcher.group() + "”", matcher.group());
          return;
        }
      }
    }
  }

  /** Whether a letter follows a question mark: the pattern takes time. */
  private static boolean mayHaveLost(String text) {
    for (int at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
      if (at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static int control(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c <= 0x9f && c != 0x85) {
        return i;
      }
    }
    return -1;
  }
}
