package org.wirecopy.normalize;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

/** Takes the bullet off list items and marks the line instead: {@code • Sport}, {@code * Sport}. */
public final class BulletNormalizer implements Normalizer {

  /** A dash is none of them: it opens speech in many languages, and residue of a dateline. */
  private static final String BULLETS = "•‣◦⁃∙●○■□▪▫►▶▸➤✓✔*·";

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = new ArrayList<>(document.lines().size());
    for (TextLine line : document.lines()) {
      lines.add(withoutBullet(line));
    }
    return document.withLines(lines);
  }

  private static TextLine withoutBullet(TextLine line) {
    String text = line.text();
    boolean bullet =
        text.length() > 2 && text.charAt(1) == ' ' && BULLETS.indexOf(text.charAt(0)) >= 0;
    return bullet ? line.withBullet(text.substring(2)) : line;
  }
}
