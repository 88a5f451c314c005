package org.wirecopy.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wirecopy.check.Copy;
import org.wirecopy.check.Passage;
import org.wirecopy.document.ArticlePart;
import org.wirecopy.document.ArticlePart.Role;
import org.wirecopy.document.Dump;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.phrase.PhraseBook;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.pipeline.StandardChain;

/** Sends a body through the rule filters again, to see what they would take from it. */
final class BodyScan {

  private BodyScan() {}

  /**
   * A paragraph that a filter would remove.
   *
   * @param filter the filter's name
   * @param reason why it would
   */
  record Match(Passage passage, String filter, String reason) {}

  /** What the filters would remove, in the body's order. */
  static List<Match> of(Copy copy) {
    List<Passage> body = copy.body();
    TextDocument document = copy.form().isClean() ? read(body) : lines(copy);
    for (BoilerplateFilter filter : StandardChain.RULES) {
      document = filter.apply(document);
    }
    List<Match> matches = new ArrayList<>();
    for (Removal removal : document.removals()) {
      Passage passage = body.get(removal.line().number() - 1);
      matches.add(new Match(passage, removal.filter(), removal.reason()));
    }
    matches.sort(Comparator.comparingInt(match -> body.indexOf(match.passage())));
    return matches;
  }

  private static TextDocument read(List<Passage> body) {
    StringBuilder text = new StringBuilder();
    for (Passage passage : body) {
      text.append(passage.text().replace('\n', ' ')).append('\n');
    }
    return Cleaner.normalize(Dump.ofText("", null, text.toString()));
  }

  /** The lines that the body was just made of: repaired they are, and their phrases known. */
  private static TextDocument lines(Copy copy) {
    List<TextLine> lines = new ArrayList<>();
    for (ArticlePart part : copy.cleaned().parts()) {
      if (part.role() == Role.BODY && lines.size() < copy.body().size()) {
        String text = copy.body().get(lines.size()).text();
        TextLine line = part.line().text().equals(text) ? part.line() : marked(text);
        int number = lines.size() + 1;
        lines.add(
            new TextLine(
                number,
                number,
                number,
                number,
                text,
                0,
                false,
                false,
                line.phrases(),
                line.words(),
                null,
                List.of()));
      }
    }
    return new TextDocument(null, lines, List.of(), null, null);
  }

  /** A line of which the dateline was taken. */
  private static TextLine marked(String text) {
    return TextLine.of(0, text).withPhrases(PhraseBook.standard().find(text));
  }
}
