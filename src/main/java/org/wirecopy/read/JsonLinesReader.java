package org.wirecopy.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.read.unpack.BrokenPackingException;

/** Reads JSON Lines: {@code {"id": …, "text": …, "url": …}}, an object a line. */
final class JsonLinesReader {

  /** The string that holds a page may be of any length. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final Source source;
  private final JsonFields names;
  private final DumpSink sink;

  JsonLinesReader(Source source, JsonFields names, DumpSink sink) {
    this.source = source;
    this.names = names;
    this.sink = sink;
  }

  void read(InputStream in, int longest) throws IOException {
    ByteLines lines = new ByteLines(in, longest);
    boolean first = true;
    for (long number = 1; ; number++) {
      Location where = new Location(source.path(), number);
      String id = source.name() + ":" + number;
      Optional<byte[]> line;
      try {
        line = lines.next();
      } catch (IOException e) {
        sink.problem(where, id, ReadFailure.explain(e));
        if (goesOn(e)) {
          continue;
        }
        return;
      }
      if (line.isEmpty()) {
        return;
      }
      if (isBlank(line.get())) {
        continue;
      }
      if (first && beginsArray(line.get())) {
        sink.problem(where, id, "begins a JSON array; put each object on a line: jq -c '.[]'");
        return;
      }
      first = false;
      read(where, id, line.get());
    }
  }

  private static boolean goesOn(IOException e) {
    return e instanceof PageBytes.TooLongException
        || (e instanceof BrokenPackingException broken && broken.goesOn());
  }

  private static boolean isBlank(byte[] line) {
    return behindBlanks(line, 0) == line.length;
  }

  /** Whether an array of objects begins there, on this line or with the next. */
  private static boolean beginsArray(byte[] line) {
    int bracket = behindBlanks(line, 0);
    int next = behindBlanks(line, bracket + 1);
    return line[bracket] == '[' && (next >= line.length || line[next] == '{');
  }

  private static int behindBlanks(byte[] line, int from) {
    int index = from;
    while (index < line.length
        && (line[index] == ' ' || line[index] == '\t' || line[index] == '\r')) {
      index++;
    }
    return index;
  }

  /** What the parser says, without where it was: a cut line ends where the line ends. */
  private static String reason(JsonProcessingException e) {
    return e.getOriginalMessage().replaceFirst("(?s) ?[\\[(](start marker at|Source:).*", "");
  }

  private void read(Location where, String defaultId, byte[] line) throws IOException {
    Fields fields = new Fields(names);
    try (JsonParser parser = JSON.createParser(line)) {
      fields.read(parser);
    } catch (JsonProcessingException e) {
      sink.problem(where, defaultId, "is not valid JSON (" + reason(e) + "); mend the line");
      return;
    } catch (IOException e) {
      sink.problem(where, defaultId, "is not valid UTF-8 (" + e.getMessage() + "); mend the line");
      return;
    }
    String id = fields.id == null ? defaultId : fields.id;
    if (fields.problem != null) {
      sink.problem(where, id, fields.problem);
    } else if (fields.text != null) {
      sink.dump(where, Dump.ofText(id, fields.url, fields.text).withSite(site(fields)));
    } else if (fields.html != null) {
      sink.dump(where, Dump.ofHtml(id, fields.url, fields.html).withSite(site(fields)));
    } else if (!isCopy(where, defaultId, line)) {
      sink.problem(
          where,
          id,
          "has neither \""
              + names.text()
              + "\" nor \""
              + names.html()
              + "\"; each line needs one of them");
    }
  }

  private @Nullable String site(Fields fields) {
    return fields.site == null && fields.url == null ? source.site() : fields.site;
  }

  private boolean isCopy(Location where, String id, byte[] line) throws IOException {
    Cleaned copy = CopyRecord.read(line, id);
    return copy != null && sink.copy(where, copy);
  }

  /** The fields of one line. */
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

    void read(JsonParser parser) throws IOException {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        problem = "is not a JSON object; each line needs {\"id\": …, \"text\": …}";
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
