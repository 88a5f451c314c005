package org.wirecopy.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.wirecopy.read.unpack.BrokenPackingException;

/** Reads JSON Lines, a record a line. */
final class JsonLinesReader {

  private final Source source;
  private final DumpSink sink;
  private final JsonRecordReader records;

  JsonLinesReader(Source source, JsonFields names, DumpSink sink) {
    this.source = source;
    this.sink = sink;
    records = new JsonRecordReader(source, names, sink);
  }

  void read(InputStream in, int longest) throws IOException {
    ByteLines lines = new ByteLines(in, longest);
    boolean any = false;
    for (long number = 1; ; number++) {
      Location where = new Location(source.path(), number);
      String id = source.name() + ":" + number;
      Optional<byte[]> line;
      try {
        line = lines.next();
      } catch (IOException e) {
        sink.problem(where, id, ReadFailure.explain(e));
        any = true;
        if (goesOn(e)) {
          continue;
        }
        return;
      }
      if (line.isEmpty()) {
        if (!any) {
          sink.problem(source.location(), source.name(), ReadFailure.NO_RECORD);
        }
        return;
      }
      if (!isBlank(line.get())) {
        any = true;
        records.read(where, id, line.get());
      }
    }
  }

  private static boolean goesOn(IOException e) {
    return e instanceof PageBytes.TooLongException
        || (e instanceof BrokenPackingException broken && broken.goesOn());
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
