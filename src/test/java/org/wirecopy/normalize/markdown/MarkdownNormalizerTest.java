package org.wirecopy.normalize.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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

class MarkdownNormalizerTest {

  /** Three links tell Markdown; a rule parts them from what is tested. */
  private static final String MENU =
      """
      * [News](https://herald.example/news)
      * [Sport](/sport "All sport")
      * [Letters](#letters)

      ***

      """;

  private static final List<String> LABELS = List.of("News", "Sport", "Letters");

  private static TextDocument normalized(String dump) {
    return new MarkdownNormalizer().apply(TextDocument.of(null, dump));
  }

  private static List<String> texts(String dump) {
    return TextLine.texts(normalized(dump).lines());
  }

  private static void assertBelowMenu(List<String> expected, String markdown) {
    List<String> all = new ArrayList<>(LABELS);
    all.addAll(expected);
    List<String> read = texts(MENU + markdown); // white space is folded later
    assertEquals(all, read.stream().map(text -> text.replaceAll(" +", " ")).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The [harbour board](https://a.example/b_(c)) met.|The harbour board met.",
        "### A new timetable ###|A new timetable",
        "The *Sigrun*, after **four months** in _dry_ dock|The Sigrun, after four months in dry dock",
        "Fewer than 5 * 3 = 15 boats, and snake_case_names|Fewer than 5 * 3 = 15 boats, and snake_case_names",
        "Before ![The ferry](ferry.jpg) and after|Before and after",
        "[![Logo](l.svg) Herald](https://herald.example/)|Herald",
        "Run `ls *`, then stop|Run ls *, then stop",
        "A \\[sic\\] and 3\\. a dash \\- here|A [sic] and 3. a dash - here",
        "R&amp;D &copy; 2026|R&D © 2026",
        "One<br>two, H<sub>2</sub>O and <span class=\"x\">three</span>|One two, H2O and three",
        "[Facebook](https://f.example)[X](https://x.example)|Facebook X",
        "> \"We had to act,\" she said.|\"We had to act,\" she said.",
        "~~~ so it was|~~~ so it was",
        "Die Leser*innen und Autor*innen lesen|Die Leser*innen und Autor*innen lesen",
        "It measures 5*3*2 metres, f**king long|It measures 5*3*2 metres, f**king long",
        "A List<String>, a<b and c>d, <John Smith>|A List<String>, a<b and c>d, <John Smith>",
        "[Mayor]: Yes.|[Mayor]: Yes.",
        "1. ![Photo](a.jpg)\\n\\nThe council met|The council met",
        "14. August war der Tag, an dem alles begann|14. August war der Tag, an dem alles begann"
      })
  void takesMarksOff(String markdown, String expected) {
    assertBelowMenu(List.of(expected), markdown.replace("\\n", "\n"));
  }

  @Test
  void marksEntriesOfLists() {
    TextDocument document =
        normalized(MENU + "1. First the flour\n2. Then the salt\n\nBake it.\n\n    * deep\n");
    List<TextLine> lines = document.lines().subList(3, document.lines().size());
    assertEquals(
        List.of("First the flour", "Then the salt", "Bake it.", "* deep"), TextLine.texts(lines));
    assertEquals(List.of(true, true, false, false), lines.stream().map(TextLine::bullet).toList());
  }

  @Test
  void numbersThatBeginParagraphsStay() {
    assertBelowMenu(
        List.of("12. Minute: Ein Schuss", "17. Minute: Noch einer", "88. Minute: Abpfiff"),
        "12. Minute: Ein Schuss\n\n17. Minute: Noch einer\n\n88. Minute: Abpfiff\n");
  }

  @Test
  void aFenceThatNothingClosesIsALine() {
    assertBelowMenu(
        List.of("Above", "~~~", "The harbour board met", "Below"),
        "Above\n\n~~~\n\nThe [harbour board](/board) **met**\n\nBelow\n");
  }

  @Test
  void rowsMayHaveMoreCellsThanTheirHead() {
    assertBelowMenu(
        List.of("Choir Singers", "Seven 12 of the region"),
        "Choir| Singers\n---|---\nSeven| 12| of the region\n");
  }

  @Test
  void rulesOfAsterisksAreNoLists() {
    assertBelowMenu(
        List.of("Above", "Below", "The end"), "Above\n\n* * *\n\nBelow\n\n- - -\nThe end");
  }

  @Test
  void rowsOfTablesAreLines() {
    assertBelowMenu(
        List.of("Boat Berth", "Sigrun 4"), "| Boat | Berth |\n|---|---|\n| Sigrun | 4 |\n");
  }

  @Test
  void programsStayAsTheyAre() {
    assertBelowMenu(
        List.of("Run it:", "make all", "# done *now*", "That was it."),
        "Run it:\n\n```sh\nmake all\n\n# done *now*\n```\n\nThat was it.\n");
  }

  private static final String WRAPPED =
      """
      # [Harbour ferry returns to the sound after a long winter refit and
      repairs](https://herald.example/harbour-ferry-returns-to-the-sound-
      after-repairs)

      The car ferry carried her first passengers across the sound on Friday
      after four months in dry dock, the longest refit since she was built,
      and the [harbour board](https://herald.example/tags/harbour-board-and-
      its-many-new-members) said the work had cost a third more than
      planned, with all the well-known faults of her engines left aside. The
      Stadt- und Landbus to the bridge ran for the last time on Thursday
      night with a band on board and flags at all of its windows, and a well-
      known singer.

      ### Timetable

      Every 40 minutes
      until nine at night
      """;

  @Test
  void putsWrappedTextTogether() {
    assertEquals(
        List.of(
            "Harbour ferry returns to the sound after a long winter refit and repairs",
            "The car ferry carried her first passengers across the sound on Friday after four"
                + " months in dry dock, the longest refit since she was built, and the harbour board"
                + " said the work had cost a third more than planned, with all the well-known faults"
                + " of her engines left aside. The Stadt- und Landbus to the bridge ran for the last"
                + " time on Thursday night with a band on board and flags at all of its windows, and"
                + " a well-known singer.",
            "Timetable",
            "Every 40 minutes",
            "until nine at night"),
        texts(WRAPPED + "\n" + MENU).subList(0, 5));
  }

  @Test
  void numbersLinesAsTheSourceDoes() {
    List<TextLine> lines = normalized(WRAPPED + "\n" + MENU).lines().subList(0, 5);
    assertEquals(List.of(1, 5, 14, 16, 17), lines.stream().map(TextLine::number).toList());
    assertEquals(List.of(3, 12, 14, 16, 17), lines.stream().map(TextLine::lastNumber).toList());
    assertTrue(lines.get(1).gapBefore());
    assertFalse(lines.get(4).gapBefore());
  }

  @Test
  void linesThatNobodyWrappedStayApart() {
    assertBelowMenu(
        List.of("By Jane Example", "4 May 2026", "Harbourton"),
        "By [Jane Example](/jane)\n4 May 2026\nHarbourton\n");
  }

  @Test
  void joinsChineseWithoutASpace() {
    String line = "港口委员会周一投票决定在冬季风暴来临之前疏浚东部航道因为两艘渡轮在一周内搁浅港";
    String wrapped = (line + "\n").repeat(6) + "完毕。\n";
    assertBelowMenu(List.of(line.repeat(6) + "完毕。"), wrapped);
  }

  @Test
  void linksAroundSeveralLinesLeaveNothing() {
    assertBelowMenu(
        List.of("Storm closes the coast road", "Nobody was hurt"),
        "[\n\n### Storm closes the coast road\n\nNobody was hurt\n\n](https://herald.example/storm)\n");
  }

  @Test
  void aTitleAboveLosesItsKey() {
    String head = "Title: Harbour ferry returns\n\nURL Source: https://herald.example/f\n\n";
    assertEquals("Harbour ferry returns", texts(head + MENU).get(0));
    String fenced = "---\ntitle: 'The ferry''s back'\ndescription: It sails.\n---\n\n";
    TextDocument page = Cleaner.normalize(Dump.ofText("test", null, fenced + MENU));
    assertEquals(
        List.of("The ferry's back", "description: It sails."),
        TextLine.texts(page.lines()).subList(0, 2));
    assertTrue(texts("Title: a deed of property\n\n" + MENU).contains("Title: a deed of property"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // how links are written
        "Write [text](https://a.example) for a link.\n\nOr [text](/b) for one of your own site.",
        // marks of sources
        "It was so.[1](p. 4) And so.[2](p. 5) And [3](see there).",
        // programs
        "# install it\n\nmake\n\n# run it\n\n./run **x\n\n# stop it\n",
        "#1 of the charts\n\n#2 of the charts\n\n**\n",
        "a[0](x); b[1](y); c[2](z);",
        "# fit\n\ny = a*x**2 + b*x**3\n\n# plot\n\nplot(y)",
        "Footnote * and ** and *** are explained below"
      })
  void othersStayAsTheyAre(String dump) {
    TextDocument document = TextDocument.of(null, dump);
    assertSame(document, new MarkdownNormalizer().apply(document));
  }

  @Test
  void headingsOfTwoLevelsTellMarkdown() {
    assertEquals(
        List.of("The ferry", "It is back.", "Why"),
        texts("# The ferry\n\nIt is back.\n\n## Why\n"));
  }

  @Test
  void htmlIsNoMarkdown() {
    Dump page = Dump.ofHtml("page", null, "<p>" + MENU.replace("\n", "<p>"));
    TextDocument lines = Cleaner.lines(page);
    assertSame(lines, new MarkdownNormalizer().apply(lines));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*a ", "[", "> ", "`", "- ", "![](", "<a ", "**a*", "\\", "&", "[a](b"})
  void endsHoweverOftenAMarkComes(String mark) {
    assertTrue(texts(MENU + mark.repeat(20_000)).containsAll(LABELS));
  }

  @Seeded
  @Test
  void losesNoLetter(Random random) {
    String[] parts = {
      "word", "Zwei", "три", "四", " ", "\n", "\n\n", "* ", "# ", "**", "_", "](/a)", "[", "> ",
      "1. ", "`", "|", "\\", "-", "***\n", "    "
    };
    for (int i = 0; i < 2_000; i++) {
      StringBuilder dump = new StringBuilder(MENU);
      for (int k = random.nextInt(40); k > 0; k--) {
        dump.append(parts[random.nextInt(parts.length)]);
      }
      String text = dump.toString();
      assertEquals(letters(text), letters(String.join("", texts(text))), text);
    }
  }

  /** Without addresses, titles and names of languages of programs. */
  private static String letters(String text) {
    return text.replaceAll("\\]\\([^)]*\\)", "").replaceAll("[^\\p{L}]", "");
  }
}
