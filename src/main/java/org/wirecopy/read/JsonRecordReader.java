package org.wirecopy.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.read.charset.Decoder;

/** Reads a record of JSON: {@code {"id": …, "text": …, "url": …}}. */
final class JsonRecordReader {

  /** The string that holds a page may be of any length. */
  static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // Python writes NaN
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final Source source;
  private final JsonFields names;
  private final DumpSink sink;

  JsonRecordReader(Source source, JsonFields names, DumpSink sink) {
    this.source = source;
    this.names = names;
    this.sink = sink;
  }

  /**
   * What the parser says, without where it was (a cut line ends where the line ends) and without
   * what would have it read more than JSON.
   */
  static String reason(IOException e) {
    String message = e instanceof JsonProcessingException json ? json.getOriginalMessage() : "";
    return (message.isEmpty() ? String.valueOf(e.getMessage()) : message)
        .replaceFirst("(?s) ?[\\[(](start marker at|Source:).*", "")
        .replaceFirst("(?s)[:,]? \\(?(to )?enable `.*", "");
  }

  /**
   * Hands the dump to the sink, or says what is wrong with the record.
   *
   * @param defaultId what the dump is called if it has no id
   */
  void read(Location where, String defaultId, byte[] record) throws IOException {
    Fields fields = new Fields(names);
    try {
      fields.read(record);
    } catch (IOException e) {
      byte[] utf8 = inUtf8(where, record);
      if (utf8 == null) {
        sink.problem(where, defaultId, "is not valid JSON (" + reason(e) + "); mend the line");
      } else {
        read(where, defaultId, utf8);
      }
      return;
    }
    String id = fields.id == null ? defaultId : fields.id;
    if (fields.problem != null) {
      sink.problem(where, id, fields.problem);
    } else if (fields.text != null || fields.html != null) {
      sink.dump(where, dump(id, fields).withSite(site(fields)));
    } else if (!isCopy(where, defaultId, record)) {
      sink.problem(where, id, new FieldSurvey(record, names).missing());
    }
  }

  /** The record in UTF-8; null where it is already, and where it is no text. */
  private byte @Nullable [] inUtf8(Location where, byte[] record) throws IOException {
    Decoder.Decoded decoded;
    try {
      decoded = Decoder.decode(record);
    } catch (Decoder.BinaryException e) {
      return null;
    }
    if (decoded.broken() > 0) {
      sink.warning(where, PageDecoder.broken(decoded));
    }
    byte[] utf8 = decoded.text().getBytes(StandardCharsets.UTF_8);
    return Arrays.equals(utf8, record) ? null : utf8;
  }

  private Dump dump(String id, Fields fields) {
    String text = fields.text;
    String html = fields.html;
    if (text == null || (text.isBlank() && html != null)) {
      return Dump.ofHtml(id, fields.url, String.valueOf(html));
    }
    // Who says which field is text means it.
    boolean isHtml = names.text().equals(JsonFields.STANDARD.text()) && PageStart.isDocument(text);
    return isHtml ? Dump.ofHtml(id, fields.url, text) : Dump.ofText(id, fields.url, text);
  }

  private @Nullable String site(Fields fields) {
    return fields.site == null && fields.url == null ? source.site() : fields.site;
  }

  private boolean isCopy(Location where, String id, byte[] record) throws IOException {
    Cleaned copy = CopyRecord.read(record, id);
    return copy != null && sink.copy(where, copy);
  }

  /** The fields of one record. */
  private static final class Fields {
    private final JsonFields names;
    @Nullable String id;
    @Nullable String url;
    @Nullable String site;
    @Nullable String text;
    @Nullable String html;
    @Nullable String problem;

    Fields(JsonFields names) {
      this.names = names;
    }

    void read(byte[] record) throws IOException {
      try (JsonParser parser = JSON.createParser(record)) {
        read(parser);
      }
    }

    private void read(JsonParser parser) throws IOException {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        problem = "is not a JSON object; each record needs {\"id\": …, \"text\": …}";
        return;
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        if (name.equals(names.text())) {
          text = page(parser, name);
        } else if (name.equals(names.html())) {
          html = page(parser, name);
        }
        // One field may be both: the address often is the id.
        if (name.equals(names.id())) {
          id = scalar(parser);
        }
        if (name.equals(names.url())) {
          url = scalar(parser);
        }
        if (name.equals(names.site())) {
          site = scalar(parser);
        }
        parser.skipChildren();
      }
      if (parser.nextToken() != null) {
        problem = "goes on after the JSON object; put each object on a line of its own";
      }
    }

    private static @Nullable String scalar(JsonParser parser) throws IOException {
      return parser.currentToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL
          ? parser.getText()
          : null;
    }

    private @Nullable String page(JsonParser parser, String name) throws IOException {
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        return parser.getText();
      }
      if (parser.currentToken() != JsonToken.VALUE_NULL) {
        problem = "has a \"" + name + "\" that is not a string; put the page there";
      }
      return null;
    }
  }
}
