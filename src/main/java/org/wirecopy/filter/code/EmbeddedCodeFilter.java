package org.wirecopy.filter.code;

import java.util.List;
import java.util.Optional;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.LineFilter;
import org.wirecopy.resource.LazyPattern;

/**
 * Removes what the page's scripts and styles leave in its text: code, data, calls of advertisers.
 */
public final class EmbeddedCodeFilter implements LineFilter {

  /** Data as programs write it, without spaces: guides about programs print it with some. */
  private static final LazyPattern DATA =
      new LazyPattern("(?s)[\\[{]{1,2}\"[^\" ]{1,60}\":[^ ].*}\\]*");

  private static final int MIN_DATA_LETTERS = 60;

  /** How calls of advertising and statistics begin. No guide shows them but one about them. */
  private static final List<String> CALLS =
      List.of(
          "(adsbygoogle",
          "adsbygoogle",
          "googletag.",
          "window.googletag",
          "var googletag",
          "window.dataLayer",
          "dataLayer.push",
          "window._taboola",
          "_taboola.push",
          "_gaq.push",
          "_sf_async_config",
          "fbq('",
          "gtag('",
          "self.__next_f.push",
          "OneSignal.push",
          "window.OneSignal",
          "//<![CDATA[",
          "/* <![CDATA[",
          "<![CDATA[",
          "//]]>",
          "/* ]]> */");

  @Override
  public String name() {
    return "embedded-code";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Data and calls of scripts: “{\"layout\":2,\"button\":\"Buy\"}”, “googletag.cmd.push(…)”.",
        "Programs that take the text out of a page often take the insides of its scripts, too.",
        """
        - (adsbygoogle = window.adsbygoogle || []).push({});
        - {"layout":2,"align":"center","button":"Buy now","title":{"hue":213,"size":14}}
        + The council voted on Monday to close the old bridge to traffic, after years of dispute.
        + { "name": "harbour", "ships": 12 }
        + The function googletag.display shows an advertisement.
        """,
        "Guides about programs print code, too: styles and other scripts go only where the dump holds"
            + " what no guide prints, two different calls of advertisers, statistics or the site's"
            + " software.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    TextDocument without = LineFilter.super.apply(document);
    return PageScripts.areIn(document)
        ? without.remove(name(), PageScripts.reasons(without.lines()))
        : without;
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    String text = line.text();
    if (text.isEmpty() || Character.isUpperCase(text.charAt(0))) {
      return Optional.empty(); // most lines
    }
    for (String call : CALLS) {
      if (text.startsWith(call)) {
        return Optional.of("call of a script: “" + call + "”");
      }
    }
    boolean data = "{[".indexOf(text.charAt(0)) >= 0 && text.length() >= MIN_DATA_LETTERS;
    return data && DATA.matcher(text).matches()
        ? Optional.of("data of a script")
        : Optional.empty();
  }
}
