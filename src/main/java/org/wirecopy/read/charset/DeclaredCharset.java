package org.wirecopy.read.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /** Labels that stand for a superset of what they name. Encoding standard, section 4.2. */
  private static final Map<String, String> SUPERSETS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          // A declaration that could be read as ASCII is not in UTF-16.
          Map.entry("utf-16", "UTF-8"),
          Map.entry("utf-16le", "UTF-8"),
          Map.entry("utf-16be", "UTF-8"),
          Map.entry("unicode", "UTF-8"));

  private DeclaredCharset() {}

  /** The charset that a page's bytes declare near their beginning. */
  public static Optional<Charset> of(byte[] page) {
    int length = Math.min(page.length, PRESCAN);
    return of(new String(page, 0, length, StandardCharsets.ISO_8859_1));
  }

  /** The charset declared in a text such as {@code text/html; charset=utf-8}. */
  public static Optional<Charset> of(String declaration) {
    Matcher matcher = DECLARATION.matcher(declaration);
    while (matcher.find()) {
      Optional<Charset> charset = named(matcher.group(1).toLowerCase(Locale.ROOT));
      if (charset.isPresent()) {
        return charset;
      }
    }
    return Optional.empty();
  }

  private static Optional<Charset> named(String label) {
    try {
      return Optional.of(Charset.forName(SUPERSETS.getOrDefault(label, label)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty(); // a slip of the page's author; another declaration may follow
    }
  }
}
