package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

class TitlePartsTest {

  @Test
  void aDateParts() {
    assertEquals(
        List.of("Night ferries to the island"),
        parts("Night ferries to the island (3 March 2024)"));
    assertEquals(
        List.of("Night ferries to the island"),
        parts("3 March 2024 · Night ferries to the island"));
  }

  @Test
  void aBreadcrumbParts() {
    assertEquals(List.of("Night ferries"), parts("Home > Harbour > Night ferries"));
    assertEquals(List.of("Night ferries"), parts("Home » Harbour » Night ferries"));
    assertEquals(List.of(), parts("« Two years lost » : night ferries"));
  }

  @Test
  void aBylineParts() {
    assertEquals(
        List.of("Night ferries to the island"),
        parts("Night ferries to the island by Jane Example"));
    assertEquals(List.of(), parts("Night ferries stopped by the harbour board"));
  }

  @Test
  void aNamePartsWhatWasPutTogether() {
    assertEquals(
        List.of("Boats that went at night"),
        parts("Boats that went at night", "Jane Example and others"));
    assertEquals(List.of(), parts("Boats that went at night Jane Example and others"));
  }

  @Test
  void aSeamParts() {
    TextLine joined =
        joined(
            List.of("Boats that went at night".length() + 1),
            "Boats that went at night",
            "boats, harbour, ferries of the island");
    assertEquals(
        List.of("Boats that went at night", "boats, harbour, ferries of the island"),
        parts(joined));
    TextLine wrapped =
        joined(List.of(), "Boats that went at night", "boats, harbour, ferries of the island");
    assertEquals(List.of(), parts(wrapped));
  }

  private static List<String> parts(String... lines) {
    return parts(joined(List.of(), lines));
  }

  private static TextLine joined(List<Integer> seams, String... lines) {
    List<TextLine> read = TextDocument.of(null, String.join("\n", lines)).lines();
    return read.get(0).joinThrough(read.get(read.size() - 1), String.join(" ", lines), seams);
  }

  private static List<String> parts(TextLine all) {
    TextDocument document = TextDocument.of(null, all.text());
    Page page = Page.of(document.withLines(List.of(all)));
    return new TitleParts(page)
        .of(0, all.text(), !page.dates(0).isEmpty()).stream().map(TitleParts.Part::text).toList();
  }
}
