package org.wirecopy.cli;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirecopy.read.DumpFormat;
import org.wirecopy.read.DumpReader;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.JsonFields;
import picocli.CommandLine.Option;

/** How dumps are read. */
public final class InputOptions {

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description =
          "Format of the dumps, once unpacked: ${COMPLETION-CANDIDATES}. auto, the default, looks"
              + " at names and bytes. jsonl: an object with \"id\", \"text\" or \"html\" and perhaps"
              + " \"url\" on each line.")
  private Format from = Format.AUTO;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      converter = TimeOfVisit.class,
      description =
          "When the pages were scraped, as 2024-05-03 or 2024-05-03T12:00:00Z: makes dates of"
              + " '3 hours ago', and nothing is published later. Where a dump says so itself, that"
              + " counts.")
  private @Nullable Instant asOf;

  @Option(
      names = "--url",
      paramLabel = "ADDRESS",
      description =
          "The address of the page, if one is read that does not say so itself: names the site, and"
              + " on many sites the headline.")
  private @Nullable String address;

  @Option(
      names = "--id-field",
      paramLabel = "NAME",
      description = "Its name in JSON Lines, if not id.")
  private String id = JsonFields.STANDARD.id();

  @Option(names = "--url-field", paramLabel = "NAME", description = "Likewise, if not url.")
  private String url = JsonFields.STANDARD.url();

  @Option(names = "--text-field", paramLabel = "NAME", description = "Likewise, if not text.")
  private String text = JsonFields.STANDARD.text();

  @Option(names = "--html-field", paramLabel = "NAME", description = "Likewise, if not html.")
  private String html = JsonFields.STANDARD.html();

  @Option(
      names = "--site-field",
      paramLabel = "NAME",
      description =
          "Likewise, if not site: what the page's site is called. Without it, the host of the"
              + " address, else the folder.")
  private String site = JsonFields.STANDARD.site();

  public InputOptions() {}

  /** Dumps in that format. */
  InputOptions(Format from) {
    this.from = from;
  }

  /** Hands dumps on with what the user says of them. */
  DumpSink told(DumpSink sink) {
    return asOf == null && address == null ? sink : new ToldDumps(sink, asOf, address);
  }

  /** The address of the one page that is read, if the user says so. */
  public Optional<String> address() {
    return Optional.ofNullable(address);
  }

  /** When the pages were scraped, as far as the user says, or else the present. */
  Instant asOf() {
    return asOf == null ? Instant.now() : asOf;
  }

  /** When the pages were scraped, if the user says so. */
  public Optional<Instant> visit() {
    return Optional.ofNullable(asOf);
  }

  /** The format of the dumps; empty to look at their bytes. */
  public Optional<DumpFormat> format() {
    return from.dumpFormat();
  }

  /** What the fields of JSON Lines, or the columns of tables, are called. */
  public JsonFields fields() {
    return new JsonFields(id, url, text, html, site);
  }

  DumpReader reader() {
    return new DumpReader(format(), fields());
  }

  /** The formats to choose from. */
  enum Format {
    AUTO,
    TEXT,
    HTML,
    JSONL,
    WARC,
    /** Common Crawl's name for a WARC of texts. */
    WET;

    Optional<DumpFormat> dumpFormat() {
      return switch (this) {
        case AUTO -> Optional.empty();
        case TEXT -> Optional.of(DumpFormat.TEXT);
        case HTML -> Optional.of(DumpFormat.HTML);
        case JSONL -> Optional.of(DumpFormat.JSONL);
        case WARC, WET -> Optional.of(DumpFormat.WARC);
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
