package org.wirecopy.check.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.Passage;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;

/** Reports code in the text. */
public final class HtmlInText implements CopyRule {

  @Override
  public String name() {
    return "html-in-text";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "Tags or character references in headline or body.",
        "The page was not parsed but cut, or escaped twice; readers see the code.",
        """
        ==> copy.jsonl <==
        {"id": "1", "status": "article", "headline": "Bridge to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. <b>Ferries</b> will carry passengers &amp; bicycles, the mayor told reporters after the session.", "url": null, "error": null}
        """,
        "take the text from the parsed page",
        "A text about HTML shows tags: wirecopy-ignore: html-in-text.");
  }

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:a|abbr|article|aside|b|blockquote|br|button|cite|code|div|em|figure|figcaption"
              + "|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|label|li|main|meta|nav|ol|p"
              + "|picture|pre|s|script|section|small|source|span|strike|strong|style|sub|sup|svg"
              + "|table|tbody|td|th|thead|time|tr|u|ul|video)(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern REFERENCE =
      Pattern.compile(
          "&(?:#\\d{2,6}|#[xX][0-9a-fA-F]{2,6}|amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|hellip|[mn]dash"
              + "|laquo|raquo|euro|copy|reg|szlig|shy|ensp|emsp|thinsp|bull|middot|deg"
              + "|[a-zA-Z](?:uml|acute|grave|circ|tilde|cedil|ring|slash|caron));");

  @Override
  public void check(Copy copy, Findings findings) {
    if (copy.article() == null) {
      return;
    }
    for (Passage passage : Texts.of(copy)) {
      String text = passage.text();
      if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
        continue;
      }
      for (Pattern pattern : new Pattern[] {TAG, REFERENCE}) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
          String kind = pattern == TAG ? "a tag" : "a character reference";
          findings.at(
              passage,
              "the text holds " + kind + ": " + matcher.group(),
              Texts.around(text, matcher.start()));
          return;
        }
      }
    }
  }
}
