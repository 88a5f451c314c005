package org.wirecopy.normalize;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

/**
 * Trims lines, folds runs of spaces, and drops blank lines; the next line remembers that a gap
 * stood before it, and each line how far it was indented.
 */
public final class WhitespaceNormalizer implements Normalizer {

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = new ArrayList<>(document.lines().size());
    boolean gap = false;
    for (TextLine line : document.lines()) {
      String text = line.text().strip();
      if (text.isEmpty()) {
        gap = true;
        continue;
      }
      int indent = line.text().indexOf(text.charAt(0));
      lines.add(line.withWhiteSpace(fold(text), indent, gap || line.gapBefore()));
      gap = false;
    }
    return document.withLines(lines);
  }

  private static String fold(String text) {
    if (!text.contains("  ")) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' || folded.charAt(folded.length() - 1) != ' ') {
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
