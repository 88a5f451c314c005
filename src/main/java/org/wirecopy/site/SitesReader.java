package org.wirecopy.site;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SitesWriter} wrote, a site at a time. */
public final class SitesReader implements Closeable {

  private final String name;
  private final BufferedReader in;
  private final boolean withPages;
  private long number;
  private String @Nullable [] row;
  private String last = "";

  /**
   * @param name what messages call it
   * @param withPages whether the pages are wanted, too, as for merging
   * @throws SitesFormatException if it is another format, or a version that is not known here
   */
  public SitesReader(String name, BufferedReader in, boolean withPages) throws IOException {
    this.name = name;
    this.in = in;
    this.withPages = withPages;
    String format = in.readLine();
    number = 1;
    if (format == null || !format.equals(SitesWriter.FORMAT)) {
      boolean other = format != null && format.startsWith("wirecopy sites ");
      throw new SitesFormatException(
          name,
          1,
          other
              ? "is of another version than this wirecopy reads; learn anew"
              : "is no file of 'wirecopy learn'");
    }
    advance();
  }

  /**
   * A site.
   *
   * @param survey what it repeats
   * @param pages the sample of its pages; empty unless they are wanted
   */
  public record Entry(SiteSurvey survey, SitePages pages) {}

  /** The next site; empty at the end. */
  public Optional<Entry> next() throws IOException {
    String[] head = row;
    if (head == null) {
      return Optional.empty();
    }
    require(head[0].equals(SitesWriter.SITE) && head.length == 4, "begins no site");
    String site = head[1];
    require(last.isEmpty() || last.compareTo(site) < 0, "is not in the order of the sites' names");
    last = site;
    List<RepeatedLine> lines = new ArrayList<>();
    advance();
    while (row != null && row[0].equals(SitesWriter.LINE)) {
      lines.add(line(row));
      advance();
    }
    SitePages pages = new SitePages(site);
    while (row != null && row[0].equals(SitesWriter.PAGE)) {
      if (withPages) {
        pages.add(page(row, lines));
      }
      advance();
    }
    SiteSurvey survey = new SiteSurvey(site, integer(head[2]), integer(head[3]), lines);
    return Optional.of(new Entry(survey, pages));
  }

  private void advance() throws IOException {
    String text;
    do {
      text = in.readLine();
      number++;
    } while (text != null && (text.isEmpty() || text.startsWith("#")));
    boolean skip = text != null && !withPages && text.startsWith(SitesWriter.PAGE + "\t");
    row = text == null ? null : skip ? new String[] {SitesWriter.PAGE} : text.split("\t", -1);
  }

  private RepeatedLine line(String[] columns) throws IOException {
    require(columns.length == 10, "has not the columns of a line");
    return new RepeatedLine(
        new SiteLine(hash(columns[7]), integer(columns[8]), columns[9]),
        integer(columns[1]),
        integer(columns[2]),
        integer(columns[3]),
        integer(columns[4]),
        integer(columns[5]),
        integer(columns[6]));
  }

  private SitePage page(String[] columns, List<RepeatedLine> repeated) throws IOException {
    require(columns.length >= 2, "has not the columns of a page");
    List<SiteLine> lines = new ArrayList<>(columns.length);
    for (int i = 2; i < columns.length; i++) {
      String[] parts = columns[i].split(":", 3);
      if (parts.length == 3) {
        lines.add(new SiteLine(hash(parts[0]), integer(parts[1]), parts[2]));
      } else {
        int index = integer(columns[i]);
        require(index >= 1 && index <= repeated.size(), "names a line that is not there");
        lines.add(repeated.get(index - 1).line());
      }
    }
    return new SitePage(hash(columns[1]), lines);
  }

  private int integer(String text) throws IOException {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new SitesFormatException(name, number, "has no number where one belongs: " + text);
    }
  }

  private long hash(String text) throws IOException {
    try {
      return Long.parseUnsignedLong(text, SitesWriter.RADIX);
    } catch (NumberFormatException e) {
      throw new SitesFormatException(name, number, "has no name where one belongs: " + text);
    }
  }

  private void require(boolean right, String otherwise) throws IOException {
    if (!right) {
      throw new SitesFormatException(name, number, otherwise);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
