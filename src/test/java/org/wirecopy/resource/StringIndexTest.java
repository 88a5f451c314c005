package org.wirecopy.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StringIndexTest {

  @Test
  void numbersStringsAsTheyCome() {
    List<String> strings = new ArrayList<>(List.of("", "Aa", "BB", "東京", "😀"));
    for (int i = 0; i < 1000; i++) {
      strings.add("name " + i);
    }
    StringIndex index = new StringIndex(strings);
    for (int i = 0; i < strings.size(); i++) {
      assertEquals(i, index.indexOf(strings.get(i)));
    }
    assertEquals(1, index.indexOf("Aa")); // has the hash of BB
    assertFalse(index.contains("name 1000"));
    assertFalse(new StringIndex(List.of()).contains(""));
    assertFalse(new StringIndex(List.of("Aa")).contains("BB"));
  }
}
