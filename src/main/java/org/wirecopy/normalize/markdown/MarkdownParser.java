package org.wirecopy.normalize.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown as dumps have it, not as its authors would write it. */
final class MarkdownParser {

  /** Deeper lists and quotations are read as text: nobody nests them so, but broken dumps do. */
  private static final int MAX_DEPTH = 40;

  /** In the order in which they are looked for: a rule of asterisks is no list. */
  private static final List<Class<? extends Block>> BLOCKS =
      List.of(
          BlockQuote.class,
          Heading.class,
          FencedCodeBlock.class,
          ThematicBreak.class,
          ListBlock.class);

  private static final Parser PARSER = parser(new LinkedHashSet<>(BLOCKS));

  /** For dumps in which a fence opens that nothing closes: it is a line that parts others. */
  private static final Parser WITHOUT_FENCES =
      parser(
          new LinkedHashSet<>(
              List.of(BlockQuote.class, Heading.class, ThematicBreak.class, ListBlock.class)));

  private MarkdownParser() {}

  /** The page as a tree of which each text knows its line. */
  static Node parse(String text) {
    Node page = PARSER.parse(text);
    return isFenceOpen(page) ? WITHOUT_FENCES.parse(text) : page;
  }

  private static Parser parser(Set<Class<? extends Block>> blocks) {
    // Tags are taken out wherever they stand, and what is deeply indented is text: dumps indent
    // menus, and hardly ever print programs.
    return Parser.builder()
        .enabledBlockTypes(blocks)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(MAX_DEPTH)
        .build();
  }

  private static boolean isFenceOpen(Node page) {
    Node last = page.getLastChild();
    while (last != null && !(last instanceof FencedCodeBlock)) {
      last = last.getLastChild();
    }
    return last instanceof FencedCodeBlock fence && fence.getClosingFenceLength() == null;
  }
}
