package org.wirecopy.check.rule;

import java.util.regex.Pattern;
import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.Passage;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;
import org.wirecopy.document.LineShape;

/** Reports stories of which the end is missing. */
public final class Truncated implements CopyRule {

  @Override
  public String name() {
    return "truncated";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "A body that breaks off: within a sentence, at an ellipsis, at a link to the rest, or at a wall for subscribers.",
        "The rest of the story is missing, and nothing in the copy says so.",
        """
        ==> copy.jsonl <==
        {"id": "1", "status": "article", "headline": "Bridge to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session.\\n\\nThe repairs will cost nine million euros, half of which the region has agreed to pay over the next...", "url": null, "error": null}
        """,
        "fetch the whole page, or leave it out",
        "Stories that end in a list or a poem have no full stop: wirecopy-ignore: truncated.");
  }

  /** “[+1234 chars]” is how a well-known news API ends what it cuts. */
  private static final Pattern CUT =
      Pattern.compile("(?:(?:\\.\\.\\.|…)\\s*)?\\[\\+\\d+ chars]$|\\[(?:\\.\\.\\.|…)]$");

  private static final Pattern ELLIPSIS = Pattern.compile("[\\p{L}\\p{N},]\\s?(?:\\.\\.\\.|…)$");

  /** Fewer words may be a name, a place, a cross-head. */
  private static final int SENTENCE = 12;

  @Override
  public void check(Copy copy, Findings findings) {
    if (copy.article() == null || copy.body().isEmpty()) {
      return;
    }
    Passage last = copy.body().get(copy.body().size() - 1);
    String text = last.text().strip();
    if (text.isEmpty()) {
      return;
    }
    String end = text.substring(Math.max(0, text.length() - 60));
    int words = LineShape.words(text);
    if (CutMarks.endsAtLink(text)) {
      findings.at(last, "the body ends at a link to the rest of the story", end);
    } else if (CutMarks.isWall(text) || CutMarks.standsBehind(copy)) {
      findings.at(last, "the body ends at a wall, behind which the story goes on", end);
    } else if (CUT.matcher(end).find() || (words >= SENTENCE && ELLIPSIS.matcher(end).find())) {
      findings.at(last, "the body ends in an ellipsis", end);
    } else if (words >= SENTENCE && breaksOff(text)) {
      findings.at(last, "the body breaks off within a sentence", end);
    }
  }

  /** Whether the text ends with a small letter or a comma: captions, lists and names do not. */
  private static boolean breaksOff(String text) {
    int c = text.codePointBefore(text.length());
    boolean small = Character.isLowerCase(c) || c == ',' || c == '،';
    int lastSentence = Math.max(text.lastIndexOf(". "), text.lastIndexOf("? "));
    return small && (lastSentence > 0 || c == ',' || LineShape.words(text) >= 2 * SENTENCE);
  }
}
