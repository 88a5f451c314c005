package org.wirecopy.filter;

import java.util.List;
import java.util.Random;
import org.wirecopy.document.Dump;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.TextDocument;
import org.wirecopy.phrase.PhraseBook;
import org.wirecopy.pipeline.Cleaner;

/** Dumps that no site would print: known phrases, broken Unicode and noise in any order. */
public final class RandomDumps {

  private static final List<Phrase> PHRASES = PhraseBook.standard().phrases();

  private static final String[] WORDS = {
    "the",
    "council",
    "said",
    "NATO",
    "2025",
    "|",
    "•",
    "—",
    "»",
    ".",
    "Tweet",
    "10:15",
    "©",
    "\u0000",
    "\ud83d\ude00",
    "\ud83d",
    "北京",
    "أخبار",
    "में",
    "น้ำ",
    "İstanbul",
    "http://example.org/a?b=c",
    "\u200f",
    "\t",
    "e\u0301",
    "By",
    "(AP)",
    "-",
    "…",
    "\"",
    "“",
    ",",
    "5",
    "Mar",
    "min",
    "read",
    "*",
    "#"
  };

  private RandomDumps() {}

  static TextDocument document(Random random) {
    return Cleaner.normalize(Dump.ofText("random", null, text(random)));
  }

  public static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int lines = random.nextInt(60);
    for (int i = 0; i < lines; i++) {
      text.append(" ".repeat(random.nextInt(4)));
      if (random.nextInt(3) == 0) {
        text.append(PHRASES.get(random.nextInt(PHRASES.size())).text()).append(' ');
      }
      int words = random.nextInt(random.nextInt(4) == 0 ? 60 : 6);
      for (int w = 0; w < words; w++) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? "" : " ");
      }
      text.append(random.nextInt(5) == 0 ? "\r\n\r\n" : "\n");
    }
    return text.toString();
  }
}
