package org.wirecopy.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;

/** Dumps to show on pages. */
final class Dumps {

  /** When the pages are made. */
  static final Instant NOW = Instant.parse("2025-06-01T00:00:00Z");

  private Dumps() {}

  /** A story with boilerplate around it and in it. */
  static Dump story(String id, String url, String headline) {
    return Dump.ofText(
        id,
        url,
        String.join(
            "\n",
            "Skip to main content",
            "Sign in",
            "Home > News > Region",
            headline,
            "By Ann Lee",
            "March 4, 2025 10:15 AM",
            "Share on Facebook",
            "HARBOURTON (Reuters) - The council voted on Tuesday to close the old bridge for two"
                + " years, and the builders will begin their work in the spring, when the river is"
                + " low.",
            "Advertisement",
            "\"We have waited for this for a decade,\" the mayor told reporters after the session,"
                + " and promised that ferries would carry passengers across the river until the work"
                + " is done. "
                + headline,
            "The repairs will cost nine million euros, half of which the region pays. Shop owners on"
                + " both banks had asked for a shorter closure, but the builders refused.",
            "(Reporting by Ann Lee; editing by Bo Ek)",
            headline,
            "Sign up for our newsletter",
            "© 2025 Harbourton Herald. All rights reserved."));
  }

  /** A page of links. */
  static Dump list(String id, String url) {
    return Dump.ofText(
        id, url, "Home\nNews\nSport\nWeather\nSign in\nBridge closes\nFerry sails\nCopyright 2025");
  }

  /** The same outcome under another id. */
  static Cleaned renamed(Cleaned cleaned, int number) {
    return new Cleaned(
        "dump-" + number,
        "https://site" + number % 700 + ".example/" + number,
        cleaned.status(),
        cleaned.article(),
        cleaned.parts(),
        cleaned.removals(),
        cleaned.confidence() == null ? null : (number % 997) / 997.0,
        cleaned.reason());
  }

  /** Texts that would set {@code owned}, load something or leave the page if they were markup. */
  static List<String> scripts() throws IOException {
    try (InputStream in = Dumps.class.getResourceAsStream("scripts.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
