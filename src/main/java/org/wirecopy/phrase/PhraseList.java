package org.wirecopy.phrase;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.Phrase.Place;
import org.wirecopy.resource.ArrayReader;
import org.wirecopy.resource.ArrayWriter;

/**
 * Phrases from arrays. Each is made when it is first asked for: a dump has few of the thousands.
 * Safe to share between threads: two may make the same phrase, and either will do.
 */
final class PhraseList extends AbstractList<Phrase> implements RandomAccess {

  private static final Place[] PLACES = Place.values();

  private static final int PLACE_BITS = 2;

  /** A phrase that stands in another list or language, too, has its text from there. */
  private final byte[] texts;

  private final int[] starts;
  private final int[] ends;

  private final String[] names;

  /**
   * Numbers of the list's name, the language's and, in one byte, the place with the most words
   * behind it, 0 for any number.
   */
  private final int[] kinds;

  private final @Nullable Phrase[] made;

  PhraseList(ArrayReader in) {
    texts = in.bytes();
    starts = in.ints();
    ends = in.ints();
    names = in.strings();
    kinds = in.ints();
    made = new Phrase[kinds.length];
  }

  static void write(List<Phrase> phrases, ArrayWriter out) {
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    Map<String, Integer> known = new HashMap<>();
    List<String> names = new ArrayList<>();
    int[] starts = new int[phrases.size()];
    int[] ends = new int[phrases.size()];
    int[] kinds = new int[phrases.size()];
    for (int i = 0; i < kinds.length; i++) {
      Phrase phrase = phrases.get(i);
      byte[] text = phrase.text().getBytes(StandardCharsets.UTF_8);
      Integer earlier = known.putIfAbsent(phrase.text(), texts.size());
      starts[i] = earlier == null ? texts.size() : earlier;
      ends[i] = starts[i] + text.length;
      if (earlier == null) {
        texts.writeBytes(text);
      }
      kinds[i] =
          number(phrase.list(), names) << 16
              | number(phrase.language(), names) << 8
              | mostBehind(phrase) << PLACE_BITS
              | phrase.place().ordinal();
    }
    out.bytes(texts.toByteArray()).ints(starts).ints(ends).strings(names).ints(kinds);
  }

  private static int mostBehind(Phrase phrase) {
    return phrase.mostBehind() == Phrase.ANY_NUMBER ? 0 : phrase.mostBehind();
  }

  private static int number(String name, List<String> names) {
    if (!names.contains(name)) {
      names.add(name);
    }
    return names.indexOf(name);
  }

  @Override
  public int size() {
    return made.length;
  }

  @Override
  public Phrase get(int number) {
    Phrase phrase = made[number];
    if (phrase == null) {
      int kind = kinds[number];
      int mostBehind = (kind & 0xff) >> PLACE_BITS;
      phrase =
          new Phrase(
              names[kind >> 16],
              names[kind >> 8 & 0xff],
              text(number),
              PLACES[kind & (1 << PLACE_BITS) - 1],
              mostBehind == 0 ? Phrase.ANY_NUMBER : mostBehind);
      made[number] = phrase;
    }
    return phrase;
  }

  private String text(int number) {
    int start = starts[number];
    return new String(texts, start, ends[number] - start, StandardCharsets.UTF_8);
  }
}
