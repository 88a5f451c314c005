package org.wirecopy.read.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredCharsetTest {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");

  private static String declared(String page) {
    return DeclaredCharset.of(page.getBytes(StandardCharsets.ISO_8859_1))
        .map(Charset::name)
        .orElse("none");
  }

  /** As a page is read that a server declared nothing for. */
  private static Decoder.Decoded decode(byte[] page) throws IOException {
    return Decoder.decode(page, DeclaredCharset.of(page));
  }

  private static byte[] bytes(String head, String text, Charset charset) {
    return ("<html><head>" + head + "</head><body><p>" + text + "</p></body></html>")
        .getBytes(charset);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=windows-1251>",
        "<META CHARSET = 'Windows-1251' />",
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">",
        "<meta content='text/html;charset= windows-1251' http-equiv=content-type>",
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><html>",
        "<script charset=utf-8 src=/x.js></script><meta charset=windows-1251>",
        "<!-- <meta charset=utf-8> --><meta charset=windows-1251>",
        "<meta charset=utf-ate><meta charset=windows-1251>",
        "<meta name=viewport content='width=1'>\n<meta charset=cp1251>"
      })
  void findsTheDeclaration(String head) {
    assertEquals("windows-1251", declared(head));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<meta charset=>",
        "<meta charset=no-such-charset>",
        "<meta charset='?*'>",
        "<p>The charset=windows-1251 was chosen.</p>",
        "<link charset=windows-1251 href=/x.css>",
        "<!-- <meta charset=windows-1251> -->"
      })
  void findsNoneWhereThereIsNone(String head) {
    assertEquals("none", declared(head));
  }

  @Test
  void doesNotReadThroughAWholePage() {
    assertEquals("none", declared(" ".repeat(5000) + "<meta charset=windows-1251>"));
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, windows-1252",
    "latin1, windows-1252",
    "cp819, windows-1252",
    "us-ascii, windows-1252",
    "iso-8859-9, windows-1254",
    "tis-620, x-windows-874",
    "gb2312, GB18030",
    "gbk, GB18030",
    "x-gbk, GB18030",
    "big5, Big5-HKSCS",
    "shift_jis, windows-31j",
    "x-sjis, windows-31j",
    "euc-kr, x-windows-949",
    "ks_c_5601-1987, x-windows-949",
    "iso-8859-8-i, ISO-8859-8",
    "utf8, UTF-8",
    "utf-16, UTF-8",
    "koi8-r, KOI8-R"
  })
  void aLabelStandsForWhatBrowsersTakeItFor(String label, String charset) {
    assertEquals(charset, declared("<meta charset=" + label + ">"));
  }

  @Test
  void readsTheParameterOfAnHttpHeader() {
    assertEquals(
        Optional.of(StandardCharsets.UTF_8), DeclaredCharset.of("text/html; charset=\"UTF-8\""));
    assertEquals(Optional.empty(), DeclaredCharset.of("text/html"));
  }

  @Test
  void aByteOrderMarkIsBelievedFirst() throws IOException {
    String page = "\ufeff<meta charset=windows-1251><p>Café «één»";
    assertEquals(page.substring(1), decode(page.getBytes(StandardCharsets.UTF_8)).text());
    for (Charset wide : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      assertEquals(page.substring(1), decode(page.getBytes(wide)).text());
    }
  }

  @Test
  void theHeaderIsBelievedBeforeThePage() throws IOException {
    byte[] page = bytes("<meta charset=windows-1252>", "Привет, мир", CYRILLIC);
    assertEquals(
        CYRILLIC,
        Decoder.decode(page, DeclaredCharset.of("text/html; charset=windows-1251")).charset());
  }

  @Test
  void theDeclarationIsBelievedBeforeTheLetters() throws IOException {
    // Detection would take so few letters for Western ones.
    byte[] page = bytes("<meta charset=iso-8859-2>", "Łódź", Charset.forName("ISO-8859-2"));
    Decoder.Decoded decoded = decode(page);
    assertEquals(Charset.forName("ISO-8859-2"), decoded.charset());
    assertEquals(0, decoded.broken());
  }

  @Test
  void theQuotationMarksOfAPageThatSaysLatin1AreThoseOfWindows() throws IOException {
    String text = "“It’s late” – 5 €";
    byte[] page = bytes("<meta charset=iso-8859-1>", text, WESTERN);
    assertEquals(new String(page, WESTERN), decode(page).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "shift_jis", "gb2312", "utf-16"})
  void aDeclarationThatDoesNotFitIsPassedOver(String label) throws IOException {
    String text = "Le maire a présenté mardi son projet pour la forêt, « une première » à Évry.";
    byte[] page = bytes("<meta charset=" + label + ">", text.repeat(3), WESTERN);
    Decoder.Decoded decoded = decode(page);
    assertEquals(new String(page, WESTERN), decoded.text(), "taken for " + decoded.charset());
  }

  @Test
  void utf8IsUtf8WhateverIsDeclared() throws IOException {
    byte[] page =
        bytes("<meta charset=windows-1252>", "Правительство — « été »", StandardCharsets.UTF_8);
    assertEquals(StandardCharsets.UTF_8, decode(page).charset());
  }

  @Test
  void utf16WithoutAMarkIsKnownByItsNuls() throws IOException {
    byte[] page = bytes("<meta charset=utf-16>", "Café. The board met.", StandardCharsets.UTF_16LE);
    assertEquals(StandardCharsets.UTF_16LE, decode(page).charset());
  }

  @Test
  void aFewBrokenPlacesDoNotSpeakAgainstTheDeclaration() throws IOException {
    byte[] page =
        bytes("<meta charset=utf-8>", "Правительство. ".repeat(300), StandardCharsets.UTF_8);
    page[page.length / 2] = (byte) 0xff;
    Decoder.Decoded decoded = decode(page);
    assertEquals(StandardCharsets.UTF_8, decoded.charset());
    assertEquals(true, decoded.broken() > 0);
  }

  @Test
  void binaryDataThatSaysHtmlIsRefused() {
    byte[] page = new byte[5000];
    new java.util.Random(3).nextBytes(page);
    byte[] head = "<html><meta charset=windows-1252>".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, page, 0, head.length);
    assertThrows(Decoder.BinaryException.class, () -> decode(page));
  }
}
