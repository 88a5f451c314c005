package org.wirecopy.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Box;
import org.wirecopy.document.Markup;
import org.wirecopy.document.PageMetadata;
import org.wirecopy.document.TextLine;

/**
 * The story that a page declares for search machines and does not show: its script or a payment
 * would put it there. On other pages what is declared is evidence only.
 */
final class DeclaredBody {

  /** A shorter one is a summary. */
  private static final int MIN_LETTERS = 600;

  /** Where the page shows this share of it in paragraphs, it shows the story. */
  private static final double SHOWN = 0.5;

  private DeclaredBody() {}

  /** The page's lines, with those of the declared body behind them if they show no story. */
  static List<TextLine> completed(List<TextLine> lines, PageMetadata metadata) {
    String body = metadata.articleBody();
    if (body == null || body.length() < MIN_LETTERS || shown(lines) > body.length() * SHOWN) {
      return lines;
    }
    List<TextLine> completed = new ArrayList<>(lines);
    Box page = lines.isEmpty() ? null : outermost(lines.get(0).markup());
    int boxes = 1;
    for (TextLine line : lines) {
      Markup markup = line.markup();
      boxes = Math.max(boxes, markup == null ? 1 : markup.box().index() + 1);
    }
    Box story = new Box(boxes, page, page == null ? 0 : 1, "article", "articleBody");
    for (String paragraph : body.lines().filter(line -> !line.isBlank()).toList()) {
      Box box = new Box(++boxes, story, story.depth() + 1, "p", "");
      int letters = (int) paragraph.chars().filter(c -> c != ' ').count();
      Markup markup = new Markup(box, letters, 0, 0, List.of());
      completed.add(TextLine.of(completed.size() + 1, paragraph, markup));
    }
    return completed;
  }

  /** The letters that the page shows in paragraphs. */
  private static int shown(List<TextLine> lines) {
    int letters = 0;
    for (TextLine line : lines) {
      Markup markup = line.markup();
      boolean running = markup != null && markup.linkedShare() < SHOWN && line.isProse();
      letters += running ? line.text().length() : 0;
    }
    return letters;
  }

  private static @Nullable Box outermost(@Nullable Markup markup) {
    Box box = markup == null ? null : markup.box();
    while (box != null && box.parent() != null) {
      box = box.parent();
    }
    return box;
  }
}
