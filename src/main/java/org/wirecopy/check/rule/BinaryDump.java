package org.wirecopy.check.rule;

import org.jspecify.annotations.Nullable;
import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;

/** Reports what is no text. */
public final class BinaryDump implements CopyRule {

  @Override
  public String name() {
    return "binary-dump";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "A dump that is no text but an image, a PDF, a packed file.",
        "A crawler that follows every link stores what is no page.",
        """
        ==> page.jsonl <==
        {"id": "1", "text": "\\u0089PNG\\u0000\\u0000\\u0000\\rIHDR\\u0000\\u0000\\u0001"}
        """,
        "delete it, or have the crawler store pages only",
        "It does not err on text in any charset that wirecopy reads.");
  }

  /** Text has a stray control character at most. */
  private static final double MAX_CONTROLS = 0.02;

  @Override
  public void check(Copy copy, Findings findings) {
    boolean told = isTold(copy.cleaned().reason());
    if (told || (copy.dump() != null && isBinary(copy.dump().content()))) {
      findings.whole("the dump is binary data, not text");
    }
  }

  /** Whether a dump was not even decoded, for that reason. */
  static boolean isTold(@Nullable String reason) {
    return reason != null && reason.startsWith("looks like binary data");
  }

  /** Whether a page has more control characters than text ever has. */
  static boolean isBinary(String content) {
    int controls = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u001b') {
        controls++;
      }
    }
    return controls > content.length() * MAX_CONTROLS;
  }
}
