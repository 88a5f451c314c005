package org.wirecopy.document;

import java.util.List;

/**
 * The numbered list of link addresses that a terminal browser prints below a page:
 *
 * <pre>
 * References
 *
 *    Visible links:
 *    1. https://example.org/
 * </pre>
 *
 * <p>elinks prints the title of a link behind its number, and the address on the next line; w3m
 * writes {@code [1] https://example.org/}.
 */
public final class LinkList {

  /** Columns in front of the full stop behind a number: numbers stand right-aligned. */
  private static final int NUMBER_COLUMNS = 4;

  /**
   * Of the lines below the heading, the share that may be none of the list: addresses of letters to
   * be written, {@code mailto:}, may hold line breaks.
   */
  private static final double MAX_OTHER = 0.2;

  /** Below a title stands the address, but for some that are empty. */
  private static final double MIN_ADDRESSES = 0.8;

  /** An article may end with references of its own; more headings are none of a list. */
  private static final int MAX_HEADINGS = 3;

  private LinkList() {}

  /** Where the list begins, with its heading; behind the last line where the page has none. */
  public static int start(List<TextLine> lines) {
    int headings = 0;
    for (int i = lines.size() - 2; i >= 0 && headings < MAX_HEADINGS; i--) {
      if (isHeading(lines.get(i))) {
        if (isList(lines, i)) {
          return i;
        }
        headings++;
      }
    }
    return lines.size();
  }

  /** Behind the last line of the list that begins there. */
  public static int end(List<TextLine> lines, int start) {
    int end = lines.size();
    while (number(lines.get(end - 1).text()) == 0 && !isAddress(lines.get(end - 1).text(), 0)) {
      end--;
    }
    return end;
  }

  /**
   * Whether the list that begins there is printed as browsers do, and not as the sources of an
   * article are.
   */
  public static boolean isPrinted(List<TextLine> lines, int start) {
    TextLine first = lines.get(start + 1);
    if (isPart(first.text())) {
      return true;
    }
    int digits = digitsEnd(first.text(), 0);
    return digits == 0
        ? lines.get(start).text().endsWith(":") && first.gapBefore() // w3m
        : first.indent() + digits == NUMBER_COLUMNS;
  }

  /** The number of the last entry of the list that begins there. */
  public static int lastNumber(List<TextLine> lines, int start) {
    int last = 0;
    for (int i = start + 1; i < lines.size(); i++) {
      last = Math.max(last, number(lines.get(i).text()));
    }
    return last;
  }

  /** Where a number in brackets that stands at the index ends; the index where none does. */
  public static int markEnd(String text, int index) {
    if (index >= text.length() || text.charAt(index) != '[') {
      return index;
    }
    int end = digitsEnd(text, index + 1);
    return end > index + 1 && end < text.length() && text.charAt(end) == ']' ? end + 1 : index;
  }

  /** The number in brackets that ends there; 0 for one that no page has as many links as. */
  public static int markNumber(String text, int start, int end) {
    return number(text, start + 1, end - 1);
  }

  private static boolean isHeading(TextLine line) {
    String text = line.text();
    return line.markup() == null
        && text.startsWith("References")
        && (text.length() == "References".length() || text.equals("References:"));
  }

  private static boolean isPart(String text) {
    return text.startsWith("Visible links") || text.startsWith("Hidden links");
  }

  private static boolean isList(List<TextLine> lines, int heading) {
    int entries = 0;
    int addresses = 0;
    int others = 0;
    int last = 0;
    for (int i = heading + 1; i < lines.size(); i++) {
      String text = lines.get(i).text();
      int number = number(text);
      if (number > last) {
        last = number;
        entries++;
        boolean address = isAddress(text, text.indexOf(' ') + 1);
        addresses += address || isAddressAtEnd(text) || isAddressAt(lines, i + 1) ? 1 : 0;
      } else if (!isPart(text) && !isAddress(text, 0)) {
        others++;
      }
    }
    return entries > 0
        && addresses >= entries * MIN_ADDRESSES
        && others <= (lines.size() - heading) * MAX_OTHER;
  }

  private static boolean isAddressAt(List<TextLine> lines, int index) {
    return index < lines.size() && isAddress(lines.get(index).text(), 0);
  }

  /** A title and the address below it may have been put together. */
  private static boolean isAddressAtEnd(String text) {
    return isAddress(text, text.lastIndexOf(' ') + 1);
  }

  /** {@code https://example.org/}, {@code mailto:…}; w3m writes {@code -#top} within the page. */
  private static boolean isAddress(String text, int start) {
    if (start == text.length() || text.charAt(start) == '-') {
      return start < text.length();
    }
    int colon = text.indexOf(':', start);
    if (colon < start + 2 || colon + 1 == text.length() || text.charAt(colon + 1) == ' ') {
      return false;
    }
    for (int i = start; i < colon; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '+' && c != '.') {
        return false;
      }
    }
    return true;
  }

  /** The number of an entry, {@code 12. } or {@code [12] }; 0 where it is none. */
  private static int number(String text) {
    int mark = markEnd(text, 0);
    int end = mark == 0 ? digitsEnd(text, 0) : mark;
    boolean entry =
        end > 0
            && (mark > 0 || text.startsWith(".", end))
            && text.startsWith(" ", mark > 0 ? end : end + 1);
    if (!entry) {
      return 0;
    }
    return mark > 0 ? markNumber(text, 0, mark) : number(text, 0, end);
  }

  private static int number(String text, int start, int end) {
    if (end - start > NUMBER_COLUMNS) {
      return 0;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
