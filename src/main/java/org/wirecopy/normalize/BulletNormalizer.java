package org.wirecopy.normalize;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

/** Takes the bullet off list items and marks the line instead: {@code • Sport}, {@code * Sport}. */
public final class BulletNormalizer implements Normalizer {

  /**
   * What lynx prints in front of the items of lists within lists, each kind five columns further in
   * than the one before; elsewhere lines of text begin with them, too.
   */
  private static final String NESTED = "+o#@";

  private static final int COLUMNS_PER_LEVEL = 5;

  /** The same of w3m, whose other bullets are known in any column. */
  private static final char STAR = '☆';

  private static final int STAR_COLUMN = 10;

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
        text.length() > 2
            && text.charAt(1) == ' '
            && (BULLETS.indexOf(text.charAt(0)) >= 0 || isNested(text.charAt(0), line.indent()));
    return bullet ? line.withBullet(text.substring(2)) : line;
  }

  private static boolean isNested(char c, int indent) {
    return c == STAR
        ? indent == STAR_COLUMN
        : indent > COLUMNS_PER_LEVEL
            && NESTED.indexOf(c) >= 0
            && indent == (NESTED.indexOf(c) + 2) * COLUMNS_PER_LEVEL;
  }
}
