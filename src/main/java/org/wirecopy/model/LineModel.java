package org.wirecopy.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.TextDocument;
import org.wirecopy.resource.Resources;

/**
 * The learned line model: for each line of a page the log-odds that it belongs to the body.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class LineModel {

  private static final int MAGIC = 0x57434c4d; // "WCLM"
  private static final int VERSION = 4;
  private static final String NOT_WHOLE = "not a whole line model";

  private final LineReading text;
  private final @Nullable Half html;

  /** The half for HTML, which most runs never need: read when the first page of HTML comes. */
  private static final class Half {
    private @Nullable ByteBuffer written;
    private @Nullable LineReading reading;

    Half(LineReading reading) {
      this.reading = reading;
    }

    Half(ByteBuffer written) {
      this.written = written;
    }

    synchronized LineReading reading() {
      LineReading read = reading;
      if (read == null) {
        read = LineReading.read(Objects.requireNonNull(written));
        reading = read;
        written = null;
      }
      return read;
    }
  }

  /** The model that is part of wirecopy. */
  public static LineModel standard() {
    return Standard.MODEL;
  }

  /** Read when it is first asked for. */
  private static final class Standard {
    static final LineModel MODEL = load();

    private static LineModel load() {
      try (InputStream resource = Resources.open(LineModel.class, "line.model")) {
        return parse(resource);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Reads a model that {@link #write} wrote.
   *
   * @throws IOException where it is no model, or one for other features than this version computes
   */
  public static LineModel read(InputStream source) throws IOException {
    LineModel model = parse(source);
    try {
      boolean fits =
          fits(model.text, false) && (model.html == null || fits(model.html.reading(), true));
      if (!fits) {
        throw new IOException("a line model for other features; train it again");
      }
      return model;
    } catch (BufferUnderflowException e) {
      throw new IOException(NOT_WHOLE, e);
    }
  }

  private static boolean fits(LineReading reading, boolean markup) {
    PageView page = new PageView(TextDocument.of(null, "Harbour desk"));
    FilterTopics topics = new FilterTopics(List.of());
    BodyChoice choice = BodyChoice.of(new float[1], page);
    return reading.scale().columns() == PageFeatures.of(page, topics, markup).width()
        && reading.judge().fits(PageFigures.of(page, new float[1], choice, topics));
  }

  private static LineModel parse(InputStream source) throws IOException {
    try {
      ByteBuffer head = ByteBuffer.wrap(source.readNBytes(Integer.BYTES + Short.BYTES));
      if (head.getInt() != MAGIC) {
        throw new IOException("not a line model");
      }
      int version = head.getShort();
      if (version != VERSION) {
        throw new IOException(
            "a line model of version " + version + "; this wirecopy reads version " + VERSION);
      }
      ByteBuffer in = ByteBuffer.wrap(source.readAllBytes());
      LineReading text = LineReading.read(in);
      return new LineModel(text, in.get() != 0 ? new Half(in.slice()) : null);
    } catch (BufferUnderflowException e) {
      throw new IOException(NOT_WHOLE, e);
    }
  }

  /** The next numbers, all at once, which takes a new process a tenth of the time. */
  static float[] floats(ByteBuffer in, int count) {
    if (in.remaining() / Float.BYTES < count) {
      throw new BufferUnderflowException();
    }
    float[] values = new float[count];
    in.asFloatBuffer().get(values);
    in.position(in.position() + count * Float.BYTES);
    return values;
  }

  /** Writes the model; the same model gives the same bytes. */
  public void write(OutputStream target) throws IOException {
    DataOutputStream out = new DataOutputStream(target);
    out.writeInt(MAGIC);
    out.writeShort(VERSION);
    text.write(out);
    out.writeBoolean(html != null);
    if (html != null) {
      html.reading().write(out);
    }
    out.flush();
  }

  /**
   * @param text for dumps of text, and for those of HTML where there is no other
   * @param html for dumps of HTML
   */
  LineModel(LineReading text, @Nullable LineReading html) {
    this(text, html == null ? null : new Half(html));
  }

  private LineModel(LineReading text, @Nullable Half html) {
    this.text = text;
    this.html = html;
  }

  /** Whether the model reads what the HTML says of the document's lines. */
  boolean readsMarkup(TextDocument document) {
    return html != null && isHtml(document);
  }

  /** Whether the document is a page of HTML. */
  static boolean isHtml(TextDocument document) {
    return !document.lines().isEmpty() && document.lines().get(0).markup() != null;
  }

  /** How the model reads the document. */
  LineReading reading(TextDocument document) {
    return html != null && isHtml(document) ? html.reading() : text;
  }
}
