package org.wirecopy.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.io.output.ThresholdingOutputStream;

/**
 * Reads records of JSON that are no lines: an array of them, as scraping tools write, or records
 * over several lines each. One after the other, however many there are; where one is no JSON,
 * nobody knows where the next begins.
 */
final class JsonArrayReader {

  private final Source source;
  private final DumpSink sink;
  private final JsonRecordReader records;

  JsonArrayReader(Source source, JsonFields names, DumpSink sink) {
    this.source = source;
    this.sink = sink;
    records = new JsonRecordReader(source, names, sink);
  }

  /**
   * Whether a source that begins so is for this reader: with an array of records, or a record that
   * its first line does not hold.
   */
  static boolean reads(byte[] head) {
    int first = behindBlanks(head, 0);
    int second = behindBlanks(head, first + 1);
    if (second >= head.length) {
      return false;
    }
    return head[first] == '['
        ? head[second] == '{' || head[second] == ']'
        : head[first] == '{' && hasLineEnd(head, first, second);
  }

  private static boolean hasLineEnd(byte[] head, int start, int end) {
    for (int i = start; i < end; i++) {
      if (head[i] == '\n') {
        return true;
      }
    }
    return false;
  }

  /** The marks of the order of bytes in UTF-8 are blanks, too. */
  private static int behindBlanks(byte[] head, int from) {
    int index = from;
    while (index < head.length && (head[index] <= ' ' && (head[index] >= 0 || index < 3))) {
      index++;
    }
    return index;
  }

  void read(InputStream in, int longest) throws IOException {
    JsonFactory json =
        JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE) // whoever opened it will
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(longest).build())
            .build();
    JsonParser opened;
    try {
      opened = json.createParser(in); // reads the first bytes
    } catch (IOException e) {
      sink.problem(source.location(), source.name(), explain(e, longest));
      return;
    }
    try (JsonParser parser = opened) {
      for (long number = 1; ; number++) {
        String id = source.name() + ":" + number;
        Location where = here(parser);
        byte[] record;
        try {
          if (!goToRecord(parser)) {
            if (number == 1) {
              sink.problem(source.location(), source.name(), ReadFailure.NO_RECORD);
            }
            return;
          }
          where = here(parser);
          record = copy(parser, json, longest);
        } catch (IOException e) {
          sink.problem(where, id, explain(e, longest));
          return;
        }
        records.read(where, id, record);
      }
    }
  }

  /** Goes on to the next record, or whatever stands in its place; false at the end. */
  private static boolean goToRecord(JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.END_ARRAY
        || (token == JsonToken.START_ARRAY && parser.getParsingContext().getParent().inRoot())) {
      token = parser.nextToken();
    }
    return token != null;
  }

  private Location here(JsonParser parser) {
    return new Location(source.path(), parser.currentTokenLocation().getLineNr());
  }

  /** The record, or whatever stands in its place, with its numbers as they are written. */
  private static byte[] copy(JsonParser parser, JsonFactory json, int longest) throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    OutputStream bounded =
        new ThresholdingOutputStream(
            longest,
            stream -> {
              throw new PageBytes.TooLongException(longest);
            },
            stream -> record);
    JsonGenerator generator = json.createGenerator(bounded);
    int depth = 0;
    do {
      generator.copyCurrentEventExact(parser);
      depth += parser.currentToken().isStructStart() ? 1 : 0;
      depth -= parser.currentToken().isStructEnd() ? 1 : 0;
    } while (depth > 0 && parser.nextToken() != null);
    generator.close();
    return record.toByteArray();
  }

  private static String explain(IOException e, int longest) {
    if (e instanceof StreamConstraintsException far
        && far.getOriginalMessage().startsWith("String value length")) {
      return ReadFailure.explain(new PageBytes.TooLongException(longest));
    }
    return e instanceof JsonProcessingException broken
        ? "is not valid JSON ("
            + JsonRecordReader.reason(broken)
            + "); mend it, what is behind it was not read"
        : ReadFailure.explain(e);
  }
}
