package org.wirecopy.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Seeded;
import org.wirecopy.Wirecopy;
import org.wirecopy.document.Article;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dump;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.RandomDumps;
import org.wirecopy.normalize.markdown.MarkdownNormalizer;

/**
 * What holds for the whole chain and any text: it never throws, and each line of the source is part
 * of the article, removed with a reason, or blank.
 */
@Seeded
class HostileTextTest {

  private static final int ROUNDS = 300;

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

  private final HostileRounds rounds = new HostileRounds();

  @Test
  void accountsForEachLineOfPhrasesAndNoise() {
    rounds(RandomDumps::text);
  }

  @Test
  void accountsForEachLineOfAnyCharacters() {
    rounds(HostileTextTest::anyCharacters);
  }

  @Test
  void accountsForEachLineOfMutilatedSamples() throws Exception {
    List<String> texts = new ArrayList<>();
    for (Sample sample : Sample.all()) {
      texts.add(sample.dump().content());
    }
    rounds(random -> mutilated(texts.get(random.nextInt(texts.size())), random));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        " ",
        "\u0000",
        "\u200f",
        "\ufeff",
        "\ud83d",
        "新",
        "word ",
        "Tweet | ",
        "| ",
        "> ",
        "- ",
        "• ",
        ". ",
        "(",
        "\"",
        "“",
        "http://a.example/",
        "By Ann Example ",
        "(AP) — ",
        "10:15 ",
        "5 Mar 2024, ",
        "© ",
        "…",
        "\t",
        "e\u0301",
        "#a "
      })
  void survivesHugeLines(String piece) {
    String line = piece.repeat(500_000 / piece.length());
    assertTimeoutPreemptively(LONG_ENOUGH, () -> check(line + "\n" + line + "end.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "Tweet", "* a", "新聞", "By Ann Example", "The board met. It voted."})
  void survivesHundredThousandLines(String line) {
    assertTimeoutPreemptively(LONG_ENOUGH, () -> check((line + "\n").repeat(100_000)));
  }

  @Test
  void takesNothingForNoArticle() {
    for (String text : List.of("", "\n", "\r\n\r\n", " \t ", "\ufeff", "\u0000")) {
      assertEquals(Status.NOT_ARTICLE, check(text).status());
    }
  }

  private void rounds(Function<Random, String> dumps) {
    rounds.run(ROUNDS, dumps, HostileTextTest::check);
  }

  private static Cleaned check(String text) {
    Cleaned cleaned = Wirecopy.clean(text);
    List<TextLine> source = Cleaner.lines(Dump.ofText("", null, text)).lines();
    boolean markdown = MarkdownNormalizer.isMarkdown(source); // of pictures there is nothing to see
    BitSet seen = HostileRounds.accountedFor(cleaned);
    BitSet visible = new BitSet();
    for (TextLine line : Cleaner.normalize(Dump.ofText("", null, text)).lines()) {
      visible.set(line.number(), line.lastNumber() + 1);
    }
    assertEquals(visible, seen, "lines seen by the first filter, and lines accounted for");
    for (TextLine line : source) {
      boolean letters = !markdown && line.text().codePoints().anyMatch(Character::isLetterOrDigit);
      assertTrue(!letters || seen.get(line.number()), () -> "lost without a word: " + line);
    }
    Article article = cleaned.article();
    if (cleaned.status() == Status.ARTICLE) {
      assertNotNull(article);
      assertTrue(article.paragraphs().stream().noneMatch(String::isBlank));
    }
    return cleaned;
  }

  /** Any UTF-16 at all, lone surrogates and control characters among it. */
  private static String anyCharacters(Random random) {
    int length = random.nextInt(2_000);
    int range = random.nextBoolean() ? 0x180 : 0x10000;
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(random.nextInt(12) == 0 ? '\n' : (char) random.nextInt(range));
    }
    return text.toString();
  }

  /** A real page's lines in disorder: repeated, cut, run together. */
  private static String mutilated(String text, Random random) {
    String[] lines = text.split("\\R", -1);
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      String line = lines[random.nextInt(lines.length)];
      result.append(
          random.nextInt(4) == 0 ? line.substring(random.nextInt(line.length() + 1)) : line);
      result.append(random.nextInt(6) == 0 ? " " : "\n");
    }
    return result.toString();
  }
}
