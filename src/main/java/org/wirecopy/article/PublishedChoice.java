package org.wirecopy.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.PageMetadata;
import org.wirecopy.document.PageMetadata.Claim;
import org.wirecopy.document.PageMetadata.Origin;
import org.wirecopy.document.PageMetadata.Time;

/**
 * Weighs what the metadata say of the publication time against the dates that the page prints near
 * its headline. Who agrees with others gains; the printed date wins a tie, since templates and
 * imports set the metadata's.
 */
final class PublishedChoice {

  /** Lines from headline, byline or lead within which a date is the story's. */
  private static final int NEAR = 6;

  /** A note's weight, however far it stands: it says itself whose day it is. */
  private static final double NOTE = 1.8;

  /** {@code 08:45 Uhr} and shorter. */
  private static final int CLOCK = 9;

  private final Page page;
  private final @Nullable Headline headline;
  private final Byline byline;
  private final DateReader reader;
  private final LocalDate latest;
  private final List<Vote> votes = new ArrayList<>();

  /** By points in time, what the visible page says of them where it is not in Greenwich's time. */
  private final Map<Instant, PrintedDate> local = new HashMap<>();

  /**
   * One source's word.
   *
   * @param weight how much it counts
   * @param line index of the line that prints it; -1 for metadata
   */
  private record Vote(PrintedDate date, double weight, int line, @Nullable Origin origin) {}

  private PublishedChoice(Page page, @Nullable Headline headline, Byline byline, LocalDate latest) {
    this.page = page;
    this.headline = headline;
    this.byline = byline;
    this.latest = latest;
    reader = page.dateReader();
  }

  /**
   * The publication time; null where nothing tells it.
   *
   * @param printed what the visible page alone says
   * @param latest the day on which the page was fetched, or today: what is later is no publication
   */
  static @Nullable Published choose(
      Page page,
      PageMetadata metadata,
      @Nullable Headline headline,
      Byline byline,
      @Nullable Published printed,
      LocalDate latest) {
    return new PublishedChoice(page, headline, byline, latest).choose(metadata, printed);
  }

  private @Nullable Published choose(PageMetadata metadata, @Nullable Published printed) {
    for (Claim claim : metadata.published()) {
      vote(claim, metadata.modified());
    }
    if (!metadata.modified().isEmpty()) {
      voteChange(ClaimedTime.read(metadata.modified().get(0).value(), reader));
    }
    for (Claim claim : metadata.headlines()) {
      add(dateBehind(claim.value()), 0.8, -1);
    }
    LocalDate urlDay = AddressDate.of(page.url()).day();
    if (urlDay != null) {
      add(new PrintedDate(0, 0, urlDay), 1.5, -1);
    }
    for (Time time : metadata.times()) {
      vote(time);
    }
    if (printed != null) {
      votePrinted(printed);
    }
    readAsOthers();
    readAtHome();
    doubtChanges(metadata.modified());
    Vote best = null;
    double bestWeight = 0;
    for (int i = 0; i < votes.size(); i++) {
      double weight = votes.get(i).weight() + support(i);
      if (best == null || weight > bestWeight) {
        best = votes.get(i);
        bestWeight = weight;
      }
    }
    return best == null ? null : published(best);
  }

  private void vote(Claim claim, List<Claim> modified) {
    double weight =
        switch (claim.origin()) {
          case STORY -> 2.2;
          case META -> 2;
          default -> 1.2;
        };
    // Pages that know no time of publication give that of the last change instead.
    boolean changed = modified.stream().anyMatch(other -> other.value().equals(claim.value()));
    boolean first = votes.stream().noneMatch(vote -> claim.origin() == vote.origin());
    if (first) {
      add(
          ClaimedTime.read(claim.value(), reader),
          changed ? weight - 0.8 : weight,
          -1,
          claim.origin());
    }
  }

  /** The day of the last change speaks for itself where nothing is said to be published before. */
  private void voteChange(@Nullable PrintedDate change) {
    if (change != null
        && votes.stream().noneMatch(vote -> vote.date().day().isBefore(change.day()))) {
      add(change, 0.6, -1);
    }
  }

  /** The date behind the last mark of a title: {@code … | The Courier | 28.04.2023}. */
  private @Nullable PrintedDate dateBehind(String title) {
    int mark =
        Math.max(
            title.lastIndexOf('|'), Math.max(title.lastIndexOf(" - "), title.lastIndexOf('–')));
    String tail = mark < 0 ? "" : title.substring(mark + 1).strip();
    tail = tail.startsWith("-") ? tail.substring(1).strip() : tail;
    List<PrintedDate> dates = reader.read(tail);
    return dates.isEmpty() || dates.get(0).start() > 0 || dates.get(0).end() < tail.length()
        ? null
        : dates.get(0);
  }

  private void add(@Nullable PrintedDate date, double weight, int line) {
    add(date, weight, line, null);
  }

  private void add(@Nullable PrintedDate date, double weight, int line, @Nullable Origin origin) {
    if (date != null && !date.day().isAfter(latest) && date.day().getYear() >= 1990) {
      votes.add(new Vote(date, weight, line, origin));
    }
  }

  private void vote(Time time) {
    PrintedDate claimed = ClaimedTime.read(time.value(), reader);
    int line = claimed == null || time.text().isEmpty() ? -1 : line(time.text());
    if (claimed == null || line < 0) {
      return;
    }
    List<PrintedDate> shown = reader.read(time.text());
    PrintedDate date = shown.isEmpty() ? claimed : atHome(claimed, shown.get(0));
    boolean updated =
        PublishedFinder.isUpdate(page.text(line)) || PublishedFinder.isUpdate(time.names());
    double weight = updated ? 0.9 : 2.4 - 0.1 * distance(line);
    add(date, isClock(time.text(), shown) ? weight / 2 : weight, line);
    Instant instant = claimed.instant();
    if (instant != null && !ZoneOffset.UTC.equals(date.offset())) {
      local.put(instant, date);
    }
  }

  /** The hour alone: lists of the day's stories show it, beside a story rather than above it. */
  private static boolean isClock(String text, List<PrintedDate> dates) {
    return dates.isEmpty() && text.length() <= CLOCK;
  }

  /** A time in Greenwich is of the day that readers see where that is the one before or behind. */
  private static PrintedDate atHome(PrintedDate claimed, PrintedDate shown) {
    long days = ChronoUnit.DAYS.between(claimed.day(), shown.day());
    return ZoneOffset.UTC.equals(claimed.offset()) && Math.abs(days) == 1 ? shown : claimed;
  }

  /** What metadata give in Greenwich's time, and the visible page in its own, is of its own day. */
  private void readAtHome() {
    for (int i = 0; i < votes.size(); i++) {
      Vote vote = votes.get(i);
      Instant instant = vote.date().instant();
      PrintedDate own = instant == null ? null : local.get(instant);
      if (own != null) {
        votes.set(i, new Vote(own, vote.weight(), vote.line(), vote.origin()));
      }
    }
  }

  /** The line near the headline that prints the text; -1 where none does. */
  private int line(String text) {
    int best = -1;
    for (int i = 0; i < page.lines().size(); i++) {
      if (distance(i) <= NEAR
          && (best < 0 || distance(i) < distance(best))
          && page.text(i).contains(text)) {
        best = i;
      }
    }
    return best;
  }

  private void votePrinted(Published printed) {
    int line = printed.line();
    add(ClaimedTime.read(printed.iso(), reader), line < 0 ? 1 : weight(line), line);
  }

  private double weight(int line) {
    String text = page.text(line);
    if (PublicationNotes.standard().areIn(text)) {
      return distance(line) > NEAR ? NOTE : NOTE + 1.5 - 0.1 * distance(line);
    }
    if (page.isText(line)) {
      return 1; // a dateline's
    }
    double weight =
        distance(line) > NEAR
            ? 0.8
            : PublishedFinder.isUpdate(text) ? 1.2 : 2.5 - 0.1 * distance(line);
    return PublishedFinder.isPublication(text) ? weight + 0.8 : weight;
  }

  /** Lines from the nearest of headline, byline and lead. */
  private int distance(int index) {
    int distance = Math.abs(page.lead() - index);
    if (headline != null && !headline.lines().isEmpty()) {
      distance = Math.min(distance, Math.abs(headline.lines().get(0) - index));
    }
    return byline.lines().isEmpty()
        ? distance
        : Math.min(distance, Math.abs(byline.lines().get(0) - index));
  }

  /** 03/10 is read as others have it: a page's language does not tell a day from a month. */
  private void readAsOthers() {
    for (int i = 0; i < votes.size(); i++) {
      Vote vote = votes.get(i);
      LocalDate day = vote.date().day();
      if (vote.line() >= 0 && day.getDayOfMonth() <= 12) {
        LocalDate swapped = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        boolean known =
            votes.stream().anyMatch(o -> o.line() < 0 && o.date().day().equals(swapped));
        if (known && isNumeric(page.text(vote.line()))) {
          PrintedDate date = new PrintedDate(0, 0, swapped);
          votes.set(i, new Vote(date, vote.weight(), vote.line(), vote.origin()));
        }
      }
    }
  }

  private boolean isNumeric(String line) {
    return reader.read(line).stream()
        .anyMatch(
            date ->
                line.substring(date.start(), date.end()).chars().noneMatch(Character::isLetter));
  }

  /** A printed date is that of a change where the metadata say so and know an earlier one. */
  private void doubtChanges(List<Claim> modified) {
    PrintedDate change =
        modified.isEmpty() ? null : ClaimedTime.read(modified.get(0).value(), reader);
    if (change == null) {
      return;
    }
    boolean earlier =
        votes.stream().anyMatch(v -> v.origin() != null && v.date().day().isBefore(change.day()));
    for (int i = 0; i < votes.size() && earlier; i++) {
      Vote vote = votes.get(i);
      if (vote.line() >= 0 && vote.date().day().equals(change.day())) {
        votes.set(i, new Vote(vote.date(), vote.weight() / 2, vote.line(), vote.origin()));
      }
    }
  }

  private double support(int index) {
    double support = 0;
    for (int i = 0; i < votes.size(); i++) {
      Vote other = votes.get(i);
      long days = ChronoUnit.DAYS.between(votes.get(index).date().day(), other.date().day());
      if (i != index && Math.abs(days) <= 1) {
        support += (days == 0 ? 0.5 : 0.3) * other.weight();
      }
    }
    return support;
  }

  /** The chosen day, with the time of day that any source gives for it. */
  private Published published(Vote best) {
    PrintedDate timed = best.date();
    int line = best.line();
    for (Vote vote : votes) {
      if (vote.date().day().equals(best.date().day())) {
        timed = timed.offset() == null && vote.date().offset() != null ? vote.date() : timed;
        line = line < 0 ? vote.line() : line;
      }
    }
    return new Published(timed.iso(), best.date().day(), line);
  }
}
