package org.wirecopy.read.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that a page or its server declares, read as browsers read it. */
public final class DeclaredCharset {

  /** Browsers look this far; some pages put scripts before the declaration. */
  private static final int PRESCAN = 4096;

  /** Both forms of the meta element, the XML declaration, and the HTTP header's parameter. */
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

  /** Labels that Java does not know. Encoding standard, section 4.2. */
  private static final Map<String, String> LABELS =
      Map.of("x-gbk", "GB18030", "iso-8859-8-i", "ISO-8859-8", "x-user-defined", "windows-1252");

  /** Charsets whose labels stand for a superset of what they name; the same section. */
  private static final Map<String, String> SUPERSETS =
      Map.ofEntries(
          Map.entry("ISO-8859-1", "windows-1252"),
          Map.entry("US-ASCII", "windows-1252"),
          Map.entry("ISO-8859-9", "windows-1254"),
          Map.entry("x-iso-8859-11", "x-windows-874"),
          Map.entry("TIS-620", "x-windows-874"),
          Map.entry("GB2312", "GB18030"),
          Map.entry("GBK", "GB18030"),
          Map.entry("Big5", "Big5-HKSCS"),
          Map.entry("Shift_JIS", "windows-31j"),
          Map.entry("EUC-KR", "x-windows-949"),
          // A declaration that could be read as ASCII is not in UTF-16.
          Map.entry("UTF-16", "UTF-8"),
          Map.entry("UTF-16LE", "UTF-8"),
          Map.entry("UTF-16BE", "UTF-8"));

  private DeclaredCharset() {}

  /** The charset that a page's bytes declare near their beginning. */
  public static Optional<Charset> of(byte[] page) {
    int length = Math.min(page.length, PRESCAN);
    String start = new String(page, 0, length, StandardCharsets.ISO_8859_1);
    return find(start, DeclaredCharset::isInDeclaration);
  }

  /** The charset declared in a text such as {@code text/html; charset=utf-8}. */
  public static Optional<Charset> of(String declaration) {
    return find(declaration, (text, index) -> true);
  }

  private static Optional<Charset> find(String text, BiPredicate<String, Integer> isDeclaration) {
    Matcher matcher = DECLARATION.matcher(text);
    while (matcher.find()) {
      if (isDeclaration.test(text, matcher.start())) {
        Optional<Charset> charset = named(matcher.group(1).toLowerCase(Locale.ROOT));
        if (charset.isPresent()) {
          return charset;
        }
      }
    }
    return Optional.empty();
  }

  /** Scripts and links declare charsets, too, but their own; and comments declare nothing. */
  private static boolean isInDeclaration(String page, int index) {
    int tag = page.lastIndexOf('<', index);
    boolean declares =
        page.regionMatches(true, tag, "<meta", 0, 5) || page.startsWith("<?xml", tag);
    return declares && page.lastIndexOf("<!--", index) <= page.lastIndexOf("-->", index);
  }

  private static Optional<Charset> named(String label) {
    try {
      String name = Charset.forName(LABELS.getOrDefault(label, label)).name();
      return Optional.of(Charset.forName(SUPERSETS.getOrDefault(name, name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty(); // a slip of the page's author; another declaration may follow
    }
  }
}
