package org.wirecopy.article;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.wirecopy.language.StopWords;
import org.wirecopy.resource.ArrayWriter;
import org.wirecopy.resource.DataFile;
import org.wirecopy.resource.StringIndex;

/**
 * Makes of the long lists of names what {@link Lists} and {@link Towns} load. Runs in the build.
 */
public final class ListCompiler {

  private ListCompiler() {}

  /**
   * @param args the files to write, that of the towns last
   */
  public static void main(String[] args) throws IOException {
    List<String> agencies = new ArrayList<>();
    List<String> ambiguous = new ArrayList<>();
    for (String entry : parts("agencies.txt", "\\|")) {
      boolean word = entry.charAt(0) == '~'; // or a place, too
      agencies.add(word ? entry.substring(1) : entry);
      if (word) {
        ambiguous.add(entry.substring(1));
      }
    }
    Map<String, Integer> months = new LinkedHashMap<>();
    WordSet monthNames = new WordSet();
    readMonths(months, monthNames);
    List<String> labelWords = parts("no-names.txt", " ");
    List<String> bylineLabels = DataFile.read(ListCompiler.class, "bylines.txt");
    ArrayWriter out = new ArrayWriter();
    new Lists(
            new StringIndex(withGreekCapitals(parts("given-names.txt", " "))),
            new StringIndex(
                withGreekCapitals(parts("places.txt", ",").stream().map(Places::fold).toList())),
            new StringIndex(parts("dateline-labels.txt", " ")),
            new StringIndex(agencies),
            new StringIndex(ambiguous),
            new StringIndex(eastern(agencies)),
            new StringIndex(parts("regions.txt", ",").stream().map(ListCompiler::lower).toList()),
            new StringIndex(months.keySet()),
            months.values().stream().mapToInt(Integer::intValue).toArray(),
            monthNames,
            WordSet.of(labelWords),
            initials(labelWords),
            WordSet.of(bylineLabels),
            bylineBeginnings(bylineLabels),
            WordSet.of(parts("roles.txt", " ")),
            Ranker.parse(
                DataFile.read(ListCompiler.class, "headline.txt"), RankedField.HEADLINE.figures()),
            Ranker.parse(
                DataFile.read(ListCompiler.class, "byline.txt"), RankedField.BYLINE.figures()))
        .write(out);
    write(out, args[0]);
    write(new ArrayWriter().ints(towns()), args[1]);
  }

  private static void write(ArrayWriter content, String path) throws IOException {
    try (OutputStream file = new FileOutputStream(path)) {
      content.writeTo(file);
    }
  }

  private static List<String> parts(String list, String separator) {
    List<String> parts = new ArrayList<>();
    for (String line : DataFile.read(ListCompiler.class, list)) {
      parts.addAll(List.of(line.split(separator, -1)));
    }
    return parts;
  }

  /** Greek capitals have no accents: {@code ΓΙΩΡΓΟΣ} is {@code Γιώργος}. */
  private static List<String> withGreekCapitals(List<String> names) {
    List<String> all = new ArrayList<>(names);
    for (String name : names) {
      if (Character.UnicodeScript.of(name.charAt(0)) == Character.UnicodeScript.GREEK) {
        all.add(withoutAccents(name));
      }
    }
    return all;
  }

  private static String withoutAccents(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /** A line has a language's code, and names with commas between them. */
  private static int[] towns() {
    return DataFile.read(ListCompiler.class, "towns.txt").stream()
        .flatMapToInt(
            line ->
                spellings(line.substring(3))
                    .mapToInt(name -> Towns.hash(line.substring(0, 2), name)))
        .sorted()
        .distinct()
        .toArray();
  }

  /** Names as they are, in capitals, and as papers print them that leave out the accents. */
  private static Stream<String> spellings(String names) {
    return Arrays.stream(names.split(",", -1))
        .flatMap(name -> Stream.of(name, name.toUpperCase(Locale.ROOT), plain(name)));
  }

  private static String plain(String name) {
    return withoutAccents(name)
        .replaceAll("[łŁ]", "l")
        .replaceAll("[øØ]", "o")
        .replaceAll("[đĐ]", "d");
  }

  private static BitSet initials(List<String> words) {
    BitSet initials = new BitSet();
    for (String word : words) {
      initials.set(word.charAt(0));
    }
    return initials;
  }

  private static BitSet bylineBeginnings(List<String> labels) {
    BitSet beginnings = new BitSet();
    for (String label : labels) {
      beginnings.set(BylineLabel.Beginning.of(label, label.indexOf(BylineLabel.OWN) + 1));
    }
    beginnings.set(BylineLabel.Beginning.of("aus", 0)); // "Aus Bremen berichtet"
    return beginnings;
  }

  private static String lower(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static List<String> eastern(List<String> agencies) {
    List<String> eastern = agencies.stream().filter(ListCompiler::isEastern).toList();
    if (eastern.stream().anyMatch(name -> name.length() > Agencies.MAX_EASTERN)) {
      throw new IllegalStateException("raise Agencies.MAX_EASTERN");
    }
    return eastern;
  }

  private static boolean isEastern(String name) {
    return name.codePoints()
        .anyMatch(c -> Character.isIdeographic(c) || (c >= 0x3040 && c < 0xd800));
  }

  /** A line for each language and calendar; several names of a month have commas between them. */
  private static void readMonths(Map<String, Integer> numbers, WordSet names) {
    for (String line : DataFile.read(ListCompiler.class, "months.txt")) {
      String[] words = line.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        int number = words[0].equals("jalali") ? -i : i;
        for (String name : words[i].split(",", -1)) {
          numbers.put(words[0] + ' ' + name, number);
          numbers.putIfAbsent(name, number);
          names.add(StopWords.hash(name));
        }
      }
    }
  }
}
