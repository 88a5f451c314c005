package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingNetTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readsAsTheNetThatWasTrained(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    NetInput page = NetGradientTest.page(random);
    page.values()[1] = null;
    Arrays.fill(page.values()[2], 0.7f);
    NetLayout layout = new NetLayout(page.width(), 6, 5);
    LineNet net = new LineNet(layout, NetGradientTest.weights(layout, random));
    assertArrayEquals(
        net.trace(page, null).odds, new ReadingNet(net).odds(page), 1e-5f, "seed " + seed);
  }
}
