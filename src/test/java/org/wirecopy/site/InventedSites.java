package org.wirecopy.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.wirecopy.document.Dump;

/**
 * Sites whose frames read as prose, in five languages, and of whose pages every line is known to be
 * the frame's or the story's. They also carry what legitimately repeats: agency stories at several
 * addresses and on several sites, paragraphs of background, refrains, bylines, standing datelines.
 * The same for the same seed.
 */
public final class InventedSites {

  /**
   * A page.
   *
   * @param body the story's paragraphs
   * @param frame the sentences around and within it that are the site's
   */
  public record InventedPage(Dump dump, List<String> body, List<String> frame) {}

  private static final String[] NAMES = {
    "Harbourton",
    "Lindholm",
    "Eastmere",
    "Millford",
    "Brackwater",
    "Oldhaven",
    "Kestrel",
    "Vallombre",
    "Tarnsund",
    "Quayside"
  };

  private static final List<Wording> WORDINGS =
      List.of(
          Wordings.ENGLISH, Wordings.GERMAN, Wordings.FRENCH, Wordings.SPANISH, Wordings.ITALIAN);

  private final Random random;
  private final List<Story> agency = new ArrayList<>();

  private record Story(String language, String headline, List<String> paragraphs) {}

  /** One site: its name, and what its pages carry around every story. */
  private record Site(String host, String name, Wording wording, List<String> frame) {}

  public InventedSites(long seed) {
    random = new Random(seed);
    for (Wording wording : WORDINGS) {
      for (int i = 0; i < 3; i++) {
        agency.add(story(wording));
      }
    }
  }

  /** All pages, in random order. */
  public List<InventedPage> pages(int sites, int pagesEach) {
    List<InventedPage> pages = new ArrayList<>();
    for (int s = 0; s < sites; s++) {
      Wording wording = WORDINGS.get(s % WORDINGS.size());
      String name = NAMES[s % NAMES.length] + " " + wording.paper();
      List<String> frame = new ArrayList<>();
      List<String> templates = new ArrayList<>(wording.frames());
      Collections.shuffle(templates, random);
      for (String template : templates) {
        frame.add(filled(template, name, wording));
      }
      Site site = new Site("www.site" + s + ".example", name, wording, frame);
      String background = paragraph(wording) + " " + paragraph(wording);
      for (int p = 0; p < pagesEach; p++) {
        pages.add(page(site, p, background));
      }
    }
    Collections.shuffle(pages, random);
    return pages;
  }

  private InventedPage page(Site site, int number, String background) {
    Wording wording = site.wording();
    // Every seventh page carries an agency's story, the same three over and over.
    Story story = number % 7 == 3 ? agencyStory(wording) : story(wording);
    List<String> body = new ArrayList<>(story.paragraphs());
    if (number % 6 == 1) {
      body.add(body.size() - 1, background);
    }
    if (number % 5 == 2) {
      body.add(body.size() - 2, wording.refrain().replace("{town}", site.name()));
    }
    List<String> frame = new ArrayList<>();
    List<String> lines = new ArrayList<>(List.of(site.name(), wording.menu(), ""));
    List<String> texts = site.frame();
    add(texts.get(0), lines, frame);
    lines.addAll(List.of(story.headline(), wording.by() + " Ann Lee", ""));
    int middle = 1 + random.nextInt(body.size() - 1);
    for (int i = 0; i < body.size(); i++) {
      if (i == middle && number % 3 != 0) {
        add(texts.get(1), lines, frame);
      }
      lines.add((i == 0 ? site.name().toUpperCase(Locale.ROOT) + " — " : "") + body.get(i));
      lines.add("");
    }
    add(texts.get(2), lines, frame);
    add(texts.get(3 + number % 3), lines, frame); // one of three by turns
    for (String text : texts.subList(6, texts.size())) {
      add(text, lines, frame);
    }
    lines.add("© 2025 " + site.name());
    String id = site.host() + "/" + number;
    String url = "https://" + site.host() + "/" + number + ".html";
    Dump dump = Dump.ofText(id, url, String.join("\n", lines) + "\n");
    return new InventedPage(dump, body, frame);
  }

  private static void add(String text, List<String> lines, List<String> frame) {
    lines.add(text);
    lines.add("");
    frame.add(text);
  }

  private Story agencyStory(Wording wording) {
    List<Story> own =
        agency.stream().filter(story -> story.language().equals(wording.language())).toList();
    return own.get(random.nextInt(own.size()));
  }

  private Story story(Wording wording) {
    List<String> paragraphs = new ArrayList<>();
    for (int n = 5 + random.nextInt(5); n > 0; n--) {
      paragraphs.add(paragraph(wording) + " " + paragraph(wording));
    }
    String headline = filled(one(wording.news()), one(NAMES), wording);
    return new Story(
        wording.language(), capital(headline) + " " + random.nextInt(1000), paragraphs);
  }

  private String paragraph(Wording wording) {
    String news = one(wording.people()) + " " + one(wording.deeds()) + " " + one(wording.news());
    return capital(filled(news, one(NAMES), wording)) + ".";
  }

  private String filled(String template, String name, Wording wording) {
    return template
        .replace("{name}", name)
        .replace("{town}", one(NAMES))
        .replace("{number}", Integer.toString(20 + random.nextInt(900)))
        .replace("{day}", one(wording.days()));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
