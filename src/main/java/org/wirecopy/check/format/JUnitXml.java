package org.wirecopy.check.format;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.wirecopy.check.Finding;
import org.wirecopy.check.Rule;
import org.wirecopy.check.Severity;
import org.wirecopy.check.StandardRules;
import org.wirecopy.check.Verdict;

/** Findings as JUnit reports tests: a suite for each rule, a failed test for each finding. */
final class JUnitXml {

  private final XMLStreamWriter xml;

  private JUnitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static void write(Verdict verdict, Writer out) throws IOException {
    try {
      new JUnitXml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out)).suites(verdict);
    } catch (XMLStreamException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e);
    }
    out.write('\n');
  }

  private void suites(Verdict verdict) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    start("testsuites", "name", "wirecopy check");
    for (Rule rule : StandardRules.RULES) {
      suite(rule.name(), verdict);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void suite(String rule, Verdict verdict) throws XMLStreamException {
    long count = verdict.count(rule);
    start(
        "testsuite",
        "name",
        rule,
        "tests",
        Long.toString(Math.max(1, count)),
        "failures",
        Long.toString(isNote(rule) ? 0 : count),
        "errors",
        "0",
        "skipped",
        "0",
        "time",
        "0");
    if (count == 0) {
      start("testcase", "name", "no finding", "classname", rule, "time", "0");
      xml.writeEndElement();
    } else {
      for (Finding finding : verdict.findings(rule)) {
        test(finding);
      }
    }
    xml.writeEndElement();
  }

  private static boolean isNote(String rule) {
    return StandardRules.find(rule).orElseThrow().severity() == Severity.NOTE;
  }

  private void test(Finding finding) throws XMLStreamException {
    String place = finding.path() + (finding.line() == 0 ? "" : ":" + finding.line());
    String message = finding.message() + "; " + finding.advice();
    start("testcase", "name", place, "classname", finding.rule(), "time", "0");
    if (finding.severity() == Severity.NOTE) {
      start("system-out");
    } else {
      start("failure", "type", finding.severity().label(), "message", message);
    }
    xml.writeCharacters(legal(place + ": " + message + "\n" + finding.excerpt()));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void start(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  /** XML has no way to write most control characters, nor halves of characters. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean fine =
                  c == '\n'
                      || c == '\t'
                      || (c >= ' ' && c < 0xd800)
                      || (c > 0xdfff && c < 0xfffe)
                      || c > 0xffff;
              legal.appendCodePoint(fine ? c : 0xfffd);
            });
    return legal.toString();
  }
}
