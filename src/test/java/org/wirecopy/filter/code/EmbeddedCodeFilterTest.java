package org.wirecopy.filter.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class EmbeddedCodeFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          (adsbygoogle = window.adsbygoogle || []).push({}); ~ call of a script: “(adsbygoogle”
          googletag.cmd.push(function() { googletag.display('a'); }); ~ call of a script: “googletag.”
          {"layout":2,"align":"center","button":"Buy now","title":{"hue":213}} ~ data of a script
          [{"url":"https://harbour.example/a.jpg","width":640,"height":480,"alt":""}] ~ data of a script
          {"layout":2} ~ kept
          {"name":"Jane","mail":"jane@harbour.example"} is what the server sent, and no more. ~ kept
          { "layout": 2, "align": "center", "button": "Buy now", "title": { "hue": 213 } } ~ kept
          {"layout": 2, "align": "center", "button": "Buy now", "title": {"hue": 213}} ~ kept
          The function googletag.display shows an advertisement. ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new EmbeddedCodeFilter(), line));
  }
}
