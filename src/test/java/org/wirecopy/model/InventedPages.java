package org.wirecopy.model;

import java.util.Random;
import org.wirecopy.document.Dump;
import org.wirecopy.document.TextDocument;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.pipeline.StandardChain;

/** Pages of shops, lists and stories that no site has, from a few words in any order. */
final class InventedPages {

  private static final String[] THINGS = {
    "lantern", "harbour", "kettle", "ferry", "rope", "compass", "jacket", "anchor", "mussel",
        "barrel",
    "council", "island", "market", "bridge", "winter", "captain", "cabin", "engine", "village",
        "storm"
  };

  private static final String[] QUALITIES = {
    "old", "green", "heavy", "quiet", "northern", "wooden", "narrow", "bright", "cheap", "famous"
  };

  private static final String[] DEEDS = {
    "reached",
    "bought",
    "measured",
    "closed",
    "painted",
    "lost",
    "praised",
    "repaired",
    "left",
    "saw"
  };

  private static final String NAVIGATION = "Home\nNews\nShop\nContact\nSign in\nCart\n";
  private static final String FOOTER = "Contact us\nTerms and conditions\nPrivacy policy\n";

  private final Random random;

  InventedPages(long seed) {
    random = new Random(seed);
  }

  /** One thing for sale. */
  String product() {
    String name = name();
    return NAVIGATION
        + name
        + "\n4."
        + random.nextInt(10)
        + "\n"
        + number()
        + " reviews\n"
        + price()
        + "\nIn stock\nColour:\nQuantity:\nAdd to cart\nFree shipping on orders over $50\nProduct details\n"
        + sentences(2)
        + "\nSpecifications\nWeight: 3 kg\nCustomer reviews\n"
        + sentences(1)
        + "\nVerified buyer\nYou may also like\n"
        + cards(2 + random.nextInt(3))
        + FOOTER;
  }

  /** Many things for sale. */
  String collection() {
    return NAVIGATION
        + "All "
        + word(THINGS)
        + "s\nFilter by\nSort by\nPrice, low to high\n"
        + number()
        + " products\n"
        + cards(6 + random.nextInt(10))
        + "Load more\n"
        + sentences(2)
        + "\n"
        + FOOTER;
  }

  private String cards(int count) {
    StringBuilder cards = new StringBuilder();
    for (int i = 0; i < count; i++) {
      cards
          .append(name())
          .append('\n')
          .append(price())
          .append("\n(")
          .append(number())
          .append(")\nAdd to cart\n");
    }
    return cards.toString();
  }

  /** Teasers of many stories. */
  String index() {
    StringBuilder page = new StringBuilder(NAVIGATION).append("Latest news\n");
    int count = 8 + random.nextInt(10);
    for (int i = 0; i < count; i++) {
      page.append(headline())
          .append('\n')
          .append(date())
          .append('\n')
          .append(sentences(1))
          .append("\nRead more\n");
    }
    return page.append("Older posts\n").append(FOOTER).toString();
  }

  /** A story; about prices, if it is to be hard. */
  String article(boolean aboutPrices) {
    StringBuilder page = new StringBuilder(NAVIGATION);
    page.append(headline()).append('\n').append(date()).append("\nBy Ada Holm\n");
    int count = 6 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      page.append(sentences(2 + random.nextInt(2)));
      if (aboutPrices) {
        page.append(" The ")
            .append(word(THINGS))
            .append(" now costs ")
            .append(price())
            .append(", up from ")
            .append(price())
            .append(" a year ago.");
      }
      page.append('\n');
    }
    return page.append("Share this article\nMore news\n")
        .append(headline())
        .append('\n')
        .append(FOOTER)
        .toString();
  }

  private String name() {
    return capital(word(QUALITIES)) + " " + capital(word(THINGS));
  }

  private String headline() {
    return capital(word(QUALITIES))
        + " "
        + word(THINGS)
        + " "
        + word(DEEDS)
        + " the "
        + word(QUALITIES)
        + " "
        + word(THINGS);
  }

  private String sentences(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ")
          .append("The ")
          .append(word(QUALITIES))
          .append(' ')
          .append(word(THINGS));
      text.append(' ')
          .append(word(DEEDS))
          .append(" the ")
          .append(word(THINGS))
          .append(" of the ")
          .append(word(QUALITIES));
      text.append(' ')
          .append(word(THINGS))
          .append(" before the ")
          .append(word(THINGS))
          .append(' ')
          .append(word(DEEDS))
          .append(" it.");
    }
    return text.toString();
  }

  private String date() {
    return 1 + random.nextInt(28) + " March 2026";
  }

  private String price() {
    return "$" + (5 + random.nextInt(200)) + ".99";
  }

  private int number() {
    return 2 + random.nextInt(400);
  }

  private String word(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** The figures of a page whose prose was taken for its body. */
  static double[] figures(String text) {
    TextDocument document = Cleaner.normalize(Dump.ofText("invented", null, text));
    for (BoilerplateFilter filter : StandardChain.RULES) {
      document = filter.apply(document);
    }
    PageView page = new PageView(document);
    float[] odds = new float[page.size];
    for (int i = 0; i < odds.length; i++) {
      odds[i] = page.prose[i] ? 2 : -2;
    }
    return PageFigures.of(
        page, odds, BodyChoice.of(odds, page), new FilterTopics(StandardChain.RULES));
  }
}
