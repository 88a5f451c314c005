package org.wirecopy.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.TextDocument;

/**
 * The learned line model: for each line of a page the log-odds that it belongs to the body.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class LineModel {

  private static final int MAGIC = 0x57434c4d; // "WCLM"
  private static final int VERSION = 1;

  private final InputScale scale;
  private final List<LineNet> nets;
  private final PageJudge judge;

  /** The model that is part of wirecopy. */
  public static LineModel standard() {
    return Standard.MODEL;
  }

  /** Read when it is first asked for. */
  private static final class Standard {
    static final LineModel MODEL = load();

    private static LineModel load() {
      InputStream resource = LineModel.class.getResourceAsStream("line.model");
      if (resource == null) {
        throw new IllegalStateException("the line model is missing from the class path");
      }
      try (resource) {
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
    if (model.scale.columns() != columns()) {
      throw new IOException("a line model for other features; train it again");
    }
    return model;
  }

  private static LineModel parse(InputStream source) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(source, 1 << 16));
    try {
      if (in.readInt() != MAGIC) {
        throw new IOException("not a line model");
      }
      int version = in.readUnsignedShort();
      if (version != VERSION) {
        throw new IOException(
            "a line model of version " + version + "; this wirecopy reads version " + VERSION);
      }
      InputScale scale = InputScale.read(in);
      int count = in.readUnsignedByte();
      List<LineNet> nets = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        nets.add(LineNet.read(in));
      }
      return new LineModel(scale, nets, PageJudge.read(in));
    } catch (EOFException e) {
      throw new IOException("not a whole line model", e);
    }
  }

  private static int columns() {
    PageView empty = new PageView(TextDocument.of(null, ""));
    return PageFeatures.of(empty, new FilterTopics(List.of())).width();
  }

  /** Writes the model; the same model gives the same bytes. */
  public void write(OutputStream target) throws IOException {
    DataOutputStream out = new DataOutputStream(target);
    out.writeInt(MAGIC);
    out.writeShort(VERSION);
    scale.write(out);
    out.writeByte(nets.size());
    for (LineNet net : nets) {
      net.write(out);
    }
    judge.write(out);
    out.flush();
  }

  LineModel(InputScale scale, List<LineNet> nets, PageJudge judge) {
    this.judge = judge;
    this.scale = scale;
    this.nets = List.copyOf(nets);
  }

  PageJudge judge() {
    return judge;
  }

  InputScale scale() {
    return scale;
  }

  List<LineNet> nets() {
    return nets;
  }

  /** The log-odds of each line that the features describe; the mean of the nets'. */
  float[] odds(FeatureMatrix features) {
    return odds(nets, scale.scale(features));
  }

  static float[] odds(List<LineNet> nets, NetInput input) {
    float[] odds = new float[input.lines()];
    for (LineNet net : nets) {
      float[] own = net.odds(input);
      for (int i = 0; i < odds.length; i++) {
        odds[i] += own[i] / nets.size();
      }
    }
    return odds;
  }
}
