package org.wirecopy.check.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.wirecopy.check.Baseline;
import org.wirecopy.check.Finding;
import org.wirecopy.check.Severity;
import org.wirecopy.check.StandardRules;
import org.wirecopy.check.Verdict;
import org.wirecopy.check.format.CheckFormat.Look;

/** Each form as those read it who it is for; what dumps say must not break it. */
class CheckFormatTest {

  private static final List<Finding> FINDINGS =
      List.of(
          finding("no-body", Severity.ERROR, "corpus/a b,c:1.txt", 0, "the page has no body"),
          finding("truncated", Severity.WARNING, "corpus/ü.txt", 12, "ends: “<x>\n50% \u001b[2J”"),
          finding("published-missing", Severity.NOTE, "corpus/ü.txt", 0, "no date"));

  private static final Finding KNOWN =
      finding("no-headline", Severity.WARNING, "corpus/known.txt", 0, "no headline");

  private static final Verdict VERDICT =
      Verdict.of(
          List.of(
              List.of(FINDINGS.get(0)),
              FINDINGS.subList(1, 3),
              List.of(),
              List.of(KNOWN),
              List.of(KNOWN)),
          Baseline.of(Path.of("known.json"), List.of(List.of(KNOWN, KNOWN))),
          Map.of());

  private static final Verdict NOTHING = Verdict.of(List.of(), Baseline.none(), Map.of());

  private static Finding finding(
      String rule, Severity severity, String path, long line, String message) {
    return new Finding(
        rule, severity, "id", path, line, message, "mend it", "ex\u0000cerpt", "00112233aabbccdd");
  }

  private static String written(CheckFormat format, Verdict verdict) throws IOException {
    StringWriter out = new StringWriter();
    format.write(verdict, new Look("1.2.3", false), out);
    return out.toString();
  }

  @Test
  void sarifIsValid() throws IOException {
    try (InputStream schema =
        CheckFormatTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema sarif =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
      for (Verdict verdict : List.of(VERDICT, NOTHING)) {
        String log = written(CheckFormat.SARIF, verdict);
        assertEquals(List.of(), List.copyOf(sarif.validate(log, InputFormat.JSON)));
      }
      String broken =
          written(CheckFormat.SARIF, VERDICT).replace("\"startLine\" : 12", "\"startLine\" : 0");
      assertFalse(sarif.validate(broken, InputFormat.JSON).isEmpty(), "the schema sees nothing");
    }
  }

  @Test
  void sarifNamesFilesAsUris() throws IOException {
    String log = written(CheckFormat.SARIF, VERDICT);
    assertTrue(log.contains("\"uri\" : \"corpus/a%20b,c:1.txt\""), log);
    assertTrue(log.contains("\"uri\" : \"corpus/%C3%BC.txt\""), log);
    assertTrue(log.contains("\"name\" : \"wirecopy\""), log);
    assertTrue(log.contains("\"version\" : \"1.2.3\""), log);
    assertTrue(log.contains("\"ruleIndex\" : " + StandardRules.names().indexOf("truncated")));
  }

  @Test
  void readersOfJUnitReportsReadIt() throws Exception {
    TestSuiteXmlParser parser = new TestSuiteXmlParser(new NullConsoleLogger());
    String report = written(CheckFormat.JUNIT, VERDICT);
    List<ReportTestSuite> suites;
    byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      suites = parser.parse(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    assertEquals(StandardRules.names().size(), suites.size());
    assertEquals(2, suites.stream().mapToInt(ReportTestSuite::getNumberOfFailures).sum());
    ReportTestSuite truncated =
        suites.stream()
            .filter(suite -> suite.getFullClassName().equals("truncated"))
            .findFirst()
            .orElseThrow();
    assertEquals("corpus/ü.txt:12", truncated.getTestCases().get(0).getName());
    assertTrue(truncated.getTestCases().get(0).hasFailure());
  }

  @Test
  void annotationsHaveFileAndLine() throws IOException {
    assertEquals(
        List.of(
            "::error file=corpus/a b%2Cc%3A1.txt,title=wirecopy no-body::the page has no body;"
                + " mend it",
            "::warning file=corpus/ü.txt,line=12,title=wirecopy truncated::ends: “<x>%0A50%25"
                + " \u001b[2J”; mend it",
            "::notice file=corpus/ü.txt,title=wirecopy published-missing::no date; mend it"),
        written(CheckFormat.GITHUB, VERDICT).lines().limit(3).toList());
  }

  @Test
  void textIsGroupedByFileAndSumsUp() throws IOException {
    assertEquals(
        """
        corpus/a b,c:1.txt
                error    the page has no body; mend it  [no-body]

        corpus/ü.txt
            12  warning  ends: “<x>\ufffd50% \ufffd[2J”; mend it  [truncated]
                note     no date; mend it  [published-missing]

        5 dumps, 3 findings in 2 files: 1 error, 1 warning, 1 note; the baseline knows 2 more
        """,
        written(CheckFormat.TEXT, VERDICT));
  }

  @Test
  void jsonIsAnObjectALine() throws IOException {
    assertEquals(3, written(CheckFormat.JSONL, VERDICT).lines().count());
    assertEquals("[]\n", written(CheckFormat.JSON, NOTHING));
    assertTrue(written(CheckFormat.JSON, VERDICT).startsWith("[\n{\"rule\":\"no-body\""));
  }
}
