package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Dateline;
import org.wirecopy.language.LanguageDetector;

/**
 * Measures the parser on leads whose datelines were labelled by hand; skipped where there are none.
 */
class LabelledDatelinesTest {

  private final List<String> mistakes = new ArrayList<>();
  private int labelled;
  private int found;
  private int foundRight;
  private int allFieldsRight;
  private final Map<String, Integer> fieldsRight = new TreeMap<>();

  @Test
  void leadsOfRealStories() throws IOException {
    measure("datelines.jsonl");
    report();
    assertTrue(foundRight >= 0.97 * labelled, "recall");
    assertTrue(foundRight >= 0.99 * found, "precision");
    fieldsRight.forEach(
        (field, right) -> assertTrue(right >= 0.97 * foundRight, field + " " + right));
  }

  @Test
  void formsByAgencyAndLanguage() throws IOException {
    measure("dateline-forms.jsonl");
    report();
    assertTrue(labelled - allFieldsRight <= 3, "forms");
    assertTrue(found == foundRight, "negatives");
  }

  private void report() {
    System.out.printf(
        "%d labelled, %d found, recall %.3f, precision %.3f; right of %d: all fields %d, %s%n%s%n",
        labelled,
        found,
        (double) foundRight / labelled,
        (double) foundRight / found,
        foundRight,
        allFieldsRight,
        fieldsRight,
        String.join("\n", mistakes));
  }

  private void measure(String file) throws IOException {
    Path path = SharedPages.folder().resolve("eval").resolve(file);
    assumeTrue(Files.exists(path), path + " is not there");
    try (BufferedReader reader = Files.newBufferedReader(path)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        measure(fields(line));
      }
    }
  }

  private static Map<String, @Nullable Object> fields(String line) throws IOException {
    Map<String, @Nullable Object> fields = new HashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.START_ARRAY) {
          List<String> values = new ArrayList<>();
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(parser.getText());
          }
          fields.put(name, values);
        } else {
          fields.put(name, parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText());
        }
      }
    }
    return fields;
  }

  private void measure(Map<String, @Nullable Object> record) {
    String lead = (String) Objects.requireNonNull(record.get("lead"));
    String raw = (String) record.get("raw");
    int lineEnd = lead.indexOf('\n');
    String line = lineEnd < 0 ? lead : lead.substring(0, lineEnd);
    String language = LanguageDetector.detect(lead);
    DatelineMatch match =
        DatelineParser.parse(
            line, new GivenContext(language, null, lead.substring(line.length() / 8)));
    labelled += raw == null ? 0 : 1;
    found += match == null ? 0 : 1;
    boolean right =
        raw != null && match != null && raw.strip().equals(line.substring(0, match.end()).strip());
    foundRight += right ? 1 : 0;
    if (right && fieldsRight(record, Objects.requireNonNull(match))) {
      allFieldsRight++;
    } else if (raw != null || match != null) {
      mistakes.add(
          language
              + " "
              + record.get("id")
              + " expected "
              + raw
              + " got "
              + match
              + (raw == null ? " in " + line.substring(0, Math.min(80, line.length())) : ""));
    }
  }

  private boolean fieldsRight(Map<String, @Nullable Object> record, DatelineMatch match) {
    Object date = Objects.requireNonNullElse(record.get("date"), "");
    Dateline dateline = match.dateline();
    boolean places = count("places", Objects.equals(record.get("places"), dateline.places()));
    boolean agency = count("agency", Objects.equals(record.get("agency"), dateline.agency()));
    boolean reporter =
        count("reporter", Objects.equals(record.get("reporter"), dateline.reporter()));
    boolean day = count("date", date.equals(match.printedDate()));
    return places && agency && reporter && day;
  }

  private boolean count(String field, boolean right) {
    fieldsRight.merge(field, right ? 1 : 0, Integer::sum);
    return right;
  }
}
