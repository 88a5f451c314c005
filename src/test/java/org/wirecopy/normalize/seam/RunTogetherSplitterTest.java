package org.wirecopy.normalize.seam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Seeded;
import org.wirecopy.document.Dump;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.pipeline.Cleaner;

class RunTogetherSplitterTest {

  /** Four paragraphs, so that a dump is known to be run together. */
  private static final String STORY =
      "The harbour board voted on Monday to widen the channel at the old fort by forty metres."
          + "The work begins in spring and ends before the herring fleet returns in late autumn."
          + "Ferries will leave from the northern mole for as long as the dredgers are at work."
          + "Fishermen had asked for it since the storm that closed the harbour for eleven days.";

  private static List<String> split(String dump) {
    return TextLine.texts(lines(dump));
  }

  private static List<TextLine> lines(String dump) {
    return new RunTogetherSplitter().apply(TextDocument.of(null, dump)).lines();
  }

  /** What becomes of a line of a dump that is run together. */
  private static List<String> splitLine(String line) {
    List<String> split = split(line + "\n" + STORY);
    return split.subList(0, split.size() - 4);
  }

  @Test
  void paragraphsStandOnLinesOfTheirOwn() {
    List<String> lines = split(STORY);
    assertEquals(4, lines.size());
    assertTrue(lines.get(1).startsWith("The work begins"), lines.get(1));
    assertTrue(lines.get(1).endsWith("late autumn."), lines.get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "innehållet|Prenumerera|Logga in|Nyheter|Sverige",
        "Перейти к содержанию|Подписаться|Войти|Новости",
        "Μετάβαση στο περιεχόμενο|Σύνδεση|Ειδήσεις",
        "Advertisement|Picture 1 of 4|Photo: JANE EXAMPLE|Most read",
        "Stand: 04.05.2024|Von Erika Beispiel",
        "Jane Example|4 Nov 2025",
        "Jane Example|12:30",
        "He left.|She stayed?|Nobody knows!|I asked",
        "Er sagte: „Nie wieder.“|Danach schwieg er",
        "He said \"never again.\"|Then he left",
        "He left.|\"Never again,\" he said",
        "He left.|“Never again,” he said",
        "Elle a dit « jamais ».|Puis elle est partie",
        "the tower (archive)|Read more",
        "Contact:|Imprint",
        "Advertisement|A bridge too low|About us|Contact",
        "the last word|© 2024 Harbour Herald",
        "Menu|   Home|   News|    Harbour opens again",
      })
  void splitsAtTheSeams(String line) {
    List<String> parts = splitLine(line.replace("|", ""));
    assertEquals(
        List.of(line.split("\\|", -1)).stream().map(String::strip).toList(),
        parts.stream().map(String::strip).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She works for the YouTube channel of a GmbH and reads WhatsApp on her iPhone.",
        "Ron DeSantis, Angus McKay and Ian MacDonald met at the eBay office.",
        "He holds a PhD and used 40 kWh of SaaS and IoT.",
        "Write to jane.Example@harbourHerald.example or read https://herald.example/newsToday",
        "They marched under #BlackLivesMatter and @harbourHerald.",
        "Call log.Fatal() or set firstName=lastName in myFile_nameNow.txt",
        "It cost 3D printers 24H and U.S. troops z.B. in the e.V. a day.",
        "新华社北京8月12日电。记者从港口获悉，航道将拓宽。工程明年春天开始。",
        "港の委員会は月曜日に決めた。工事は春に始まる。",
        "항만위원회는 월요일에 결정했다. 공사는 봄에 시작된다.",
        "قرر مجلس الميناء يوم الاثنين توسيع القناة. يبدأ العمل في الربيع.",
        "बंदरगाह बोर्ड ने सोमवार को फैसला किया। काम वसंत में शुरू होगा।",
        "The word goes on   and the sentence with it.",
      })
  void leavesLookAlikesAlone(String line) {
    assertEquals(List.of(line), splitLine(line));
  }

  @Test
  void aNameThatIsSpeltSoInSeveralPlacesIsOne() {
    String name = "NordWave";
    List<String> lines =
        split(
            String.join(
                "\n",
                "Shares of " + name + " rose by a tenth.",
                "The board of " + name + " met twice.",
                STORY));
    assertEquals(6, lines.size());
    assertTrue(lines.get(0).contains(name));
    assertEquals(
        List.of("Shares of Nord", "Wave rose by a tenth."),
        splitLine("Shares of NordWave rose by a tenth."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She bought an iPhone at eBay.He paid with PayPal and wrote it on LinkedIn.",
        "HomeNewsSport and other labels in a row",
        "YouTube LinkedIn TikTok GitHub WordPress JavaScript MongoDB PostgreSQL GraphQL SQLite",
      })
  void ordinaryDumpsStayAsTheyAre(String line) {
    TextDocument document =
        TextDocument.of(null, line + "\nA paragraph of the story.\n" + line + "\nAnd another one.");
    assertEquals(document, new RunTogetherSplitter().apply(document));
  }

  @Test
  void aTypistsSlipsInALongTextAreNoSeams() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      text.append("The council of ward ").append(i).append(" met on Monday and adjourned.\n");
    }
    assertEquals(401, split(text + STORY).size());
  }

  @Test
  void codeIsNoSign() {
    String code =
        """
        if (fooBar.Baz()) { return newValue.Field; }
        log.Fatal(firstName.LastName());
        var clientConfig = new ClientConfig().withRetry(maxRetries).build();
        """;
    String dump = code.repeat(20);
    assertEquals(60, split(dump).size());
  }

  @Test
  void typistsForgetSpacesToo() {
    String story =
        "The minister thanked Mr.Modi for the new road, which opens at the end of this month.Rao, who"
            + " built it, was there.\n\nTo the farmers Dr.Singh said that the water would come, as it"
            + " had come before.The KollegInnen and BharatPe waited for him.\n";
    assertEquals(story.lines().toList(), split(story));
    assertEquals(
        List.of("Die KollegInnen von Prof.Rao kommen"),
        splitLine("Die KollegInnen von Prof.Rao kommen"));
  }

  @Test
  void linesAreNumberedAnewAndRememberTheirSource() {
    List<TextLine> lines = lines("HomeNews\n\n" + STORY + "\nThe end");
    for (int i = 0; i < lines.size(); i++) {
      assertEquals(i + 1, lines.get(i).number());
      assertEquals(i + 1, lines.get(i).lastNumber());
    }
    assertEquals(List.of(1, 1, 2, 3, 3, 3, 3, 4), lines.stream().map(TextLine::source).toList());
  }

  @Seeded
  @Test
  void nothingIsLostOrAdded(Random random) {
    String[] pieces = {
      "Home",
      "news",
      "”",
      "\"",
      "“",
      "»",
      ".",
      "!",
      ":",
      "(",
      ")",
      " ",
      "   ",
      "\u00a0",
      "4",
      "2025",
      "EXAMPLE",
      "Å",
      "é",
      "新闻",
      "。",
      "©",
      "@",
      "#",
      "//",
      "www.",
      "\n",
      "Von",
      "I",
      "\ud83d\ude00",
    };
    for (int round = 0; round < 300; round++) {
      StringBuilder dump = new StringBuilder(STORY);
      int length = random.nextInt(200);
      for (int i = 0; i < length; i++) {
        dump.append(pieces[random.nextInt(pieces.length)]);
      }
      List<TextLine> parts = lines(dump.toString());
      List<String> joined = new ArrayList<>();
      for (TextLine part : parts) {
        while (joined.size() < part.source()) {
          joined.add("");
        }
        joined.set(part.source() - 1, joined.get(part.source() - 1) + part.text());
      }
      List<String> source = TextLine.texts(TextDocument.of(null, dump.toString()).lines());
      assertEquals(source, joined, "round " + round);
    }
  }

  @Test
  void takesTimeInProportionToTheText() {
    String[] hostile = {"Ab", "A", "a.", "\"A", ".\"A", "«A»", "   A", "aA1", ")A", "a1.", "...A"};
    for (String piece : Arrays.asList(hostile)) {
      String dump = STORY.repeat(300) + piece.repeat(1_000_000);
      assertTimeout(Duration.ofSeconds(10), () -> lines(dump), piece);
    }
  }

  @Test
  void htmlSaysWhereATextEnds() {
    String page = "<p>" + STORY + "</p><p>" + STORY + "</p>";
    assertEquals(2, Cleaner.lines(Dump.ofHtml("test", null, page)).lines().size());
    assertEquals(8, Cleaner.lines(Dump.ofText("test", null, STORY + "\n" + STORY)).lines().size());
  }
}
