package org.wirecopy.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * One half of a line model: how it reads the pages of one form.
 *
 * @param scale of the features
 * @param nets whose log-odds are averaged
 * @param judge of the page as a whole
 */
record LineReading(InputScale scale, List<LineNet> nets, PageJudge judge) {

  LineReading {
    nets = List.copyOf(nets);
  }

  static LineReading read(ByteBuffer in) {
    InputScale scale = InputScale.read(in);
    int count = in.get() & 0xff;
    List<LineNet> nets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      nets.add(LineNet.read(in));
    }
    return new LineReading(scale, nets, PageJudge.read(in));
  }

  void write(DataOutputStream out) throws IOException {
    scale.write(out);
    out.writeByte(nets.size());
    for (LineNet net : nets) {
      net.write(out);
    }
    judge.write(out);
  }

  /** The log-odds of each line that the features describe; the mean of the nets'. */
  float[] odds(FeatureMatrix features) {
    return odds(nets, scale.scaleForReading(features));
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
