package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wirecopy.Seeded;
import org.wirecopy.document.Dateline;
import org.wirecopy.resource.DataFile;

/**
 * The forms in which the agencies and papers of many languages print datelines, and look-alikes.
 */
class DatelineFormsTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 15);

  private static final Map<String, String> STORIES = stories();

  /** A form as the resource file describes it. */
  private record Form(
      String language,
      List<String> places,
      @Nullable String date,
      @Nullable String agency,
      @Nullable String reporter,
      String lead,
      String opening) {

    static Form of(String line) {
      String[] columns = line.split("\\s*\\|\\s*", 6);
      List<String> places =
          columns[1].isEmpty() ? List.of() : Arrays.asList(columns[1].split(";", -1));
      return new Form(
          columns[0],
          places,
          emptyToNull(columns[2]),
          emptyToNull(columns[3]),
          emptyToNull(columns[4]),
          columns[5].replace("\\s", "  "),
          "");
    }

    private static @Nullable String emptyToNull(String column) {
      return column.isEmpty() ? null : column;
    }

    /** Where the story begins, or the page's own date. */
    int end() {
      int mark = Math.max(lead.indexOf('@'), lead.indexOf('^'));
      return mark < 0 ? lead.length() : mark;
    }

    String text() {
      return lead.replace("@", opening + story()).replace("^", "");
    }

    /** Another dash, another day, another city, another beginning of the story. */
    Form variant(Random random) {
      String changed = lead;
      for (String dash : DASHES) {
        int at = changed.lastIndexOf(dash);
        if (at > 0 && changed.endsWith(dash + '@')) {
          changed = changed.substring(0, at) + pick(DASHES, random) + '@';
          break;
        }
      }
      List<String> cities = new ArrayList<>(places);
      if (language.equals("en") && places.size() == 1 && places.get(0).matches("[\\p{L} ]+")) {
        String old = places.get(0);
        boolean capitals = old.equals(old.toUpperCase(Locale.ROOT));
        String city = pick(CITIES, random);
        cities.set(0, capitals ? city.toUpperCase(Locale.ROOT) : city);
        changed = changed.replace(old, cities.get(0));
      }
      String day = date;
      if (day != null && lead.contains("11")) {
        int other = 1 + random.nextInt(15);
        changed = changed.replace("11th", other + "th").replace("11", String.valueOf(other));
        day = String.format(Locale.ROOT, "2024-03-%02d", other);
      }
      String first = random.nextBoolean() ? pick(OPENINGS, random) : "";
      return new Form(language, cities, day, agency, reporter, changed, first);
    }

    private static String pick(List<String> choices, Random random) {
      return choices.get(random.nextInt(choices.size()));
    }

    String story() {
      return Objects.requireNonNull(STORIES.get(language), language);
    }
  }

  private static Map<String, String> stories() {
    Map<String, String> stories = new HashMap<>();
    for (String line : DataFile.read(DatelineFormsTest.class, "dateline-stories.txt")) {
      String[] words = line.split(" ", 2);
      stories.put(words[0], words[1]);
    }
    return stories;
  }

  @Test
  void readsAllForms() {
    List<String> mistakes = new ArrayList<>();
    for (String line : DataFile.read(DatelineFormsTest.class, "dateline-forms.txt")) {
      Form form = Form.of(line);
      String mistake = mistake(form, form.text());
      if (mistake != null) {
        mistakes.add(line + "  →  " + mistake);
      }
    }
    assertEquals("", String.join("\n", mistakes), mistakes.size() + " forms");
  }

  private static @Nullable String mistake(Form form, String text) {
    DatelineMatch match =
        DatelineParser.parse(text, new GivenContext(form.language(), PUBLISHED, form.story()));
    if (match == null) {
      return "none";
    }
    Dateline dateline = match.dateline();
    boolean right =
        match.end() == form.end()
            && dateline.places().equals(form.places())
            && Objects.equals(dateline.date(), form.date())
            && Objects.equals(dateline.agency(), form.agency())
            && Objects.equals(dateline.reporter(), form.reporter());
    return right ? null : match.toString();
  }

  /** Marks between which a publisher's system may choose. */
  private static final List<String> DASHES =
      List.of(" - ", " – ", " — ", " -- ", "  —  ", "\u00a0– ");

  private static final List<String> CITIES =
      List.of("Harbourton", "San Example", "Klein Muster", "Ålsund", "Saint-Modèle", "Düne");

  private static final List<String> OPENINGS = List.of("“", "\"", "„", "5 ", "'");

  @Test
  @Seeded
  void readsVariantsOfSignedForms(Random random) {
    List<String> mistakes = new ArrayList<>();
    for (String line : DataFile.read(DatelineFormsTest.class, "dateline-forms.txt")) {
      Form form = Form.of(line);
      boolean western = !List.of("zh", "ja", "ko").contains(form.language());
      if (western && form.agency() != null && form.lead().endsWith("@")) {
        Form variant = form.variant(random);
        String mistake = mistake(variant, variant.text());
        if (mistake != null) {
          mistakes.add(variant + "  →  " + mistake);
        }
      }
    }
    assertEquals("", String.join("\n", mistakes), mistakes.size() + " variants");
  }

  @Test
  void keepsLookAlikes() {
    List<String> mistakes = new ArrayList<>();
    for (String line : DataFile.read(DatelineFormsTest.class, "dateline-lookalikes.txt")) {
      String[] columns = line.split("\\s*\\|\\s*", 2);
      String story = Objects.requireNonNull(STORIES.get(columns[0]));
      DatelineMatch match =
          DatelineParser.parse(columns[1], new GivenContext(columns[0], PUBLISHED, story));
      if (match != null) {
        mistakes.add(columns[1] + "  →  " + match);
      }
    }
    assertEquals("", String.join("\n", mistakes), mistakes.size() + " look-alikes");
  }
}
