package org.wirecopy.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * The first characters of a page, by which HTML is told from text.
 *
 * @param text in lower case, without blanks before it
 */
record PageStart(String text) {

  /** As much of a source as telling its format may need. */
  static final int LENGTH = 8192;

  /**
   * What a piece of a page may begin with. What samples of code are put into, or what stands for a
   * thing in a text, is none of these: {@code <pre>}, {@code <code>}, {@code <data>} ….
   */
  private static final Set<String> ELEMENTS =
      Set.of(
          "a",
          "abbr",
          "address",
          "article",
          "aside",
          "audio",
          "b",
          "big",
          "blockquote",
          "br",
          "button",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "em",
          "fieldset",
          "figcaption",
          "figure",
          "font",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "i",
          "iframe",
          "img",
          "li",
          "link",
          "main",
          "meta",
          "nav",
          "noscript",
          "ol",
          "p",
          "picture",
          "script",
          "section",
          "small",
          "span",
          "strong",
          "style",
          "svg",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "time",
          "title",
          "tr",
          "u",
          "ul",
          "video");

  /** What all that is not text begins with: a tag, a record or a list of them, a WARC. */
  private static final String MARKS = "<{[wW";

  private static final PageStart OF_TEXT = new PageStart("");

  /** The first characters; none of what can only be text. */
  static PageStart of(byte[] bytes) {
    int page = ResponseHeader.end(bytes);
    String head =
        new String(bytes, page, Math.min(bytes.length - page, LENGTH), StandardCharsets.ISO_8859_1);
    int begin = 0;
    while (begin < head.length() && isPassedOver(head.charAt(begin))) {
      begin++;
    }
    if (begin == head.length() || MARKS.indexOf(head.charAt(begin)) < 0) {
      return OF_TEXT;
    }
    // UTF-16 must not hide a tag, and every byte of a tag is ASCII: NULs and BOMs are dropped.
    return new PageStart(
        head.replace("\u00ef\u00bb\u00bf", "")
            .replace("\u0000", "")
            .replace("\u00fe", "")
            .replace("\u00ff", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT));
  }

  /** Whether the text is a whole page of HTML, by its beginning. */
  static boolean isDocument(String text) {
    String head = text.length() > LENGTH ? text.substring(0, LENGTH) : text;
    return of(head.getBytes(StandardCharsets.UTF_8)).isDocument();
  }

  /** Blanks, NULs, and the bytes of the marks of byte order in UTF-8 and UTF-16. */
  private static boolean isPassedOver(char c) {
    return Character.isWhitespace(c) || "\u0000\u00fe\u00ff\u00ef\u00bb\u00bf".indexOf(c) >= 0;
  }

  /** Whether a whole page of HTML begins so. */
  boolean isDocument() {
    String rest = behindComments();
    return rest.isEmpty()
        ? text.startsWith("<")
        : rest.startsWith("<!doctype html")
            || rest.startsWith("<html")
            || rest.startsWith("<head")
            || rest.startsWith("<body");
  }

  /**
   * Whether a piece of a page begins so. Text may begin with a bracket, too, and even with a word
   * in brackets that is an element's name: only HTML also ends elements.
   */
  boolean isFragment() {
    String rest = behindComments();
    return rest.startsWith("<") && isElement(rest, 1) && endsSomeElement();
  }

  private boolean endsSomeElement() {
    int end = text.indexOf("</");
    while (end >= 0 && !isElement(text, end + 2)) {
      end = text.indexOf("</", end + 2);
    }
    return end >= 0;
  }

  private static boolean isElement(String html, int begin) {
    int end = begin;
    while (end < html.length() && isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return end < html.length()
        && (html.charAt(end) == '>'
            || html.charAt(end) == '/'
            || Character.isWhitespace(html.charAt(end)))
        && ELEMENTS.contains(html.substring(begin, end));
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** What follows the comments at the start; nothing where one has no end. */
  private String behindComments() {
    String rest = text;
    while (rest.startsWith("<!--") || rest.startsWith("<?xml")) {
      int end = rest.indexOf('>');
      if (end < 0) {
        return "";
      }
      rest = rest.substring(end + 1).stripLeading();
    }
    return rest;
  }
}
