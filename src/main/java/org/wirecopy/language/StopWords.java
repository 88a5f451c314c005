package org.wirecopy.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The commonest words of each language, lower-cased. */
public final class StopWords {

  /** For each word, the languages that have it among their commonest. */
  private final Map<String, List<String>> languages = new HashMap<>(4096);

  private final Set<String> known = new LinkedHashSet<>();

  private StopWords(BufferedReader reader) throws IOException {
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        String[] words = line.split(" ", -1);
        known.add(words[0]);
        for (String word : new HashSet<>(List.of(words).subList(1, words.length))) {
          languages.merge(word, List.of(words[0]), StopWords::joined);
        }
      }
    }
  }

  private static List<String> joined(List<String> some, List<String> more) {
    String[] all = new String[some.size() + more.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i < some.size() ? some.get(i) : more.get(i - some.size());
    }
    return List.of(all);
  }

  /** The lists that are part of wirecopy. */
  public static StopWords standard() {
    return Standard.WORDS;
  }

  private static final class Standard {
    static final StopWords WORDS = load();

    private static StopWords load() {
      InputStream resource =
          Objects.requireNonNull(StopWords.class.getResourceAsStream("stopwords.txt"));
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
        return new StopWords(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** ISO 639-1 codes of the languages that have lists, in the order of the lists. */
  public Set<String> languages() {
    return known;
  }

  /** The stop words of all languages. */
  public Set<String> words() {
    return languages.keySet();
  }

  /** The languages that have the word, lower-cased by the caller, among their commonest. */
  public List<String> languagesOf(String word) {
    return languages.getOrDefault(word, List.of());
  }

  /** Whether the word, in any case, is among the commonest of the language. */
  public boolean contains(String language, String word) {
    return languagesOf(word.toLowerCase(Locale.ROOT)).contains(language);
  }
}
