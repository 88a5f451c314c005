package org.wirecopy.normalize.markdown;

import java.util.Locale;
import java.util.Set;

/** Tags of HTML among Markdown, and what only looks like one. */
final class Tags {

  /** Tags that stand within a word's or a sentence's text; others part texts. */
  private static final Set<String> INLINE_TAGS =
      Set.of(
          "a", "abbr", "b", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "q",
          "s", "small", "span", "strike", "strong", "sub", "sup", "time", "u");

  /** Tags that part texts. What else stands between angles is a text's own: {@code <name>}. */
  private static final Set<String> OTHER_TAGS =
      Set.of(
          "address",
          "article",
          "aside",
          "audio",
          "blockquote",
          "body",
          "br",
          "button",
          "caption",
          "center",
          "col",
          "colgroup",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "embed",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "g",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "iframe",
          "img",
          "input",
          "label",
          "legend",
          "li",
          "link",
          "main",
          "meta",
          "nav",
          "noscript",
          "object",
          "ol",
          "option",
          "p",
          "path",
          "picture",
          "pre",
          "rect",
          "script",
          "section",
          "select",
          "source",
          "style",
          "summary",
          "svg",
          "table",
          "tbody",
          "td",
          "textarea",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "ul",
          "use",
          "video",
          "wbr");

  private Tags() {}

  /** Whether what stands between angles is a tag, and no text: {@code a<b and c>d}. */
  static boolean isTag(String literal) {
    if (literal.startsWith("<!--")) {
      return true;
    }
    boolean isText =
        literal.indexOf(' ') > 0 && literal.indexOf('=') < 0 && !literal.endsWith("/>");
    String name = name(literal);
    return !isText
        && (literal.startsWith("<!") || INLINE_TAGS.contains(name) || OTHER_TAGS.contains(name));
  }

  /** Whether it stands within a text, which goes on behind it. */
  static boolean isInline(String literal) {
    return INLINE_TAGS.contains(name(literal));
  }

  /** What a tag is called, {@code <br/>} or {@code </em>}. */
  private static String name(String tag) {
    int start = tag.startsWith("</") ? 2 : 1;
    int end = start;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return tag.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
  }
}
