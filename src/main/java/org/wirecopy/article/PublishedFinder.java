package org.wirecopy.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.TextLine;

/**
 * Finds the page's own publication time among the dates of the page: near the headline and the
 * byline, said to be that of publication, never in the story's prose.
 */
final class PublishedFinder {

  private static final Stems PUBLISHED =
      Stems.of(
          "publish|posted|first published|created|veröffentlicht|erstellt|stand:|publié|mis en ligne|publicad|pubblicat|gepubliceerd|geplaatst|publicerad|publiceret|publisert|udgivet|julkaistu|opublikowan|dodano|vydáno|publikov|megjelen|közzétéve|publicat|опубликован|опубліковано|публикуван|δημοσί|yayın|giriş|oluşturulma|نشر|منشور|انتشار|פורסם|प्रकाशित|প্রকাশ|dipublikasi|diterbitkan|đăng|เผยแพร่|公開|掲載|公布|发布|發布|发表|입력|등록|게재");

  private static final Stems UPDATED =
      Stems.of(
          "updat|modif|edited|aktualisi|geändert|mis à jour|mise à jour|actualiz|atualiz|aggiorn|bijgewerkt|uppdater|opdater|oppdater|päivitetty|aktualiz|frissít|обновлен|оновлен|обновен|ενημέρωσ|güncelle|تحديث|محدث|بهروز|עודכן|अपडेट|আপডেট|diperbarui|cập nhật|อัปเดต|更新|수정");

  private static final Stems OTHER =
      Stems.of("copyright|©|(c)|archive|expires|accessed|retrieved|geboren|born|joined|since|seit");

  /** A comment's stamp, or a post's that the page shows. */
  private static final Stems COMMENT =
      Stems.of(
          "reply|antwort|répond|respond|responder|rispondi|ответить|відповісти| writes|says| (@");

  /** A longer text in front of a date is no label of it. */
  private static final int MAX_LABEL = 40;

  /** Words of a line with the times of publication and of a change, and with both zones. */
  private static final int STAMP_WORDS = 16;

  /** Below any score. */
  private static final double NO_SCORE = -100;

  /** What a day in the page's address is worth: no more than a printed one near the headline. */
  private static final double URL_SCORE = 1.2;

  /** A time that has passed since is as often another story's. */
  private static final double RELATIVE_COST = 1;

  /** What a dateline's day is worth: a story may be filed the day before. */
  private static final double DATELINE_SCORE = 1;

  /** What a note at the end of a story is worth: less than a printed date near the headline. */
  private static final double NOTE_SCORE = 2.8;

  /** What a note gains near the headline, where it goes before a date without a label. */
  private static final double NEAR_GAIN = 1.7;

  /** Lines from headline, byline or lead within which a note is the head of the story. */
  private static final int NEAR = 6;

  /** Above the headline stand the day of the visit and the days of teasers, too. */
  private static final double ABOVE_COST = 0.5;

  /** Between the story's paragraphs stand the days of pictures, films and other stories. */
  private static final double INSIDE_COST = 0.5;

  /** What little else on its line is worth to a date; teasers have it, too. */
  private static final double ALONE_GAIN = 0.3;

  /** A date below the label of related stories is hardly the page's. */
  private static final double RELATED_COST = 3;

  /** Words that such a label has at most. */
  private static final int MAX_RELATED = 4;

  /** A line of the story more often tells of a day on which something happens. */
  private static final double KEPT_COST = 0.6;

  private final Page page;
  private final int headline;
  private final int byline;
  private final AddressDate address;

  private PublishedFinder(Page page, @Nullable Headline headline, Byline byline) {
    this.page = page;
    this.headline = headline == null ? -1 : headline.lines().get(0);
    this.byline = byline.lines().isEmpty() ? byline.creditLine() : byline.lines().get(0);
    this.address = AddressDate.of(page.url());
  }

  /** The publication time; null where the page does not say. */
  static @Nullable Published find(Page page, @Nullable Headline headline, Byline byline) {
    return new PublishedFinder(page, headline, byline).find();
  }

  private @Nullable Published find() {
    Published best = null;
    double bestScore = NO_SCORE;
    for (int i = 0; i < page.lines().size(); i++) {
      if (page.isText(i)) {
        PrintedDate noted = noted(i);
        if (noted != null && noteScore(i) > bestScore && !isInFuture(noted.day())) {
          best = new Published(noted.iso(), noted.day(), i);
          bestScore = noteScore(i);
        }
        continue;
      }
      for (PrintedDate date : page.dates(i)) {
        if (isChange(date, page.dates(i)) || isChangeBeside(i, date)) {
          continue;
        }
        double score = score(i, date.start(), date.day(), date.time() != null);
        score += isMost(i, date) && !isAbove(i) && i <= page.end() ? ALONE_GAIN : 0;
        if (score > bestScore && !isInFuture(date.day())) {
          best = new Published(date.iso(), date.day(), i);
          bestScore = score;
        }
      }
      LocalDate passed = page.dates(i).isEmpty() ? passed(i) : null;
      if (passed != null) {
        double score = score(i, 0, passed, false) - RELATIVE_COST;
        if (score > bestScore) {
          best = new Published(passed.toString(), passed, i);
          bestScore = score;
        }
      }
    }
    LocalDate urlDay = address.day();
    if (urlDay != null && bestScore < URL_SCORE && !isInFuture(urlDay)) {
      return new Published(urlDay.toString(), urlDay, -1);
    }
    LocalDate filed = bestScore < DATELINE_SCORE ? LeadDate.of(page) : null;
    return filed == null || isInFuture(filed)
        ? best
        : new Published(filed.toString(), filed, page.lead());
  }

  /**
   * Whether another date is stuck to it and is earlier: themes print the days of publication and of
   * the last change side by side, in either order, and show one of them.
   */
  private static boolean isChange(PrintedDate date, List<PrintedDate> dates) {
    for (PrintedDate other : dates) {
      boolean stuck = other.end() == date.start() || date.end() == other.start();
      if (stuck && other.day().isBefore(date.day())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it is alone on its line, and the line above or below has an earlier one alone: the same
   * two days where markup sets them apart.
   */
  private boolean isChangeBeside(int index, PrintedDate date) {
    return isAlone(index, date)
        && (isEarlierAlone(index - 1, date.day()) || isEarlierAlone(index + 1, date.day()));
  }

  private boolean isEarlierAlone(int index, LocalDate day) {
    List<PrintedDate> dates =
        index >= 0 && index < page.lines().size() ? page.dates(index) : List.of();
    return dates.size() == 1 && dates.get(0).day().isBefore(day) && isAlone(index, dates.get(0));
  }

  private boolean isMost(int index, PrintedDate date) {
    return 2 * (date.end() - date.start()) >= page.text(index).length();
  }

  private boolean isAlone(int index, PrintedDate date) {
    return date.end() - date.start() == page.text(index).length();
  }

  /** The day that the text notes as that of its publication; null where it notes none. */
  private @Nullable PrintedDate noted(int index) {
    return PublicationNotes.standard().dateIn(page.text(index), page.dateReader());
  }

  /** A note says whose day it is, wherever it stands. */
  private double noteScore(int index) {
    return distance(index) <= NEAR ? NOTE_SCORE + NEAR_GAIN : NOTE_SCORE;
  }

  /** The day that the line gives relative to that of the visit; null where it gives none. */
  private @Nullable LocalDate passed(int index) {
    Instant fetched = page.fetched();
    return fetched == null ? null : RelativeTimes.standard().day(page.text(index), fetched);
  }

  private boolean isInFuture(LocalDate day) {
    return day.isAfter(page.latest());
  }

  /** Whether the line gives a time of publication without its day. */
  static boolean isTime(TextLine line) {
    return TimesWithoutDay.areIn(line.text()) || (line.words() < 6 && PUBLISHED.areIn(line.text()));
  }

  /** Whether the text speaks of publication. */
  static boolean isPublication(String text) {
    return PUBLISHED.areIn(text) && !UPDATED.areIn(text);
  }

  /** Whether the text speaks of a change. */
  static boolean isUpdate(String text) {
    return UPDATED.areIn(text) && !PUBLISHED.areIn(text);
  }

  private double score(int index, int start, LocalDate day, boolean hasTime) {
    String text = page.text(index);
    String before = text.substring(0, start);
    String label = index > 0 && before.isBlank() ? page.text(index - 1) : before;
    double score = 3 - 3 * Math.min(1, distance(index) / 25.0);
    String near = label.length() > 60 ? label.substring(label.length() - 60) : label;
    if (UPDATED.areIn(near)) {
      score -= 0.8;
    } else if (PUBLISHED.areIn(near)) {
      score += 1.5;
    } else if (before.length() > MAX_LABEL) {
      score -= 1; // a caption
    }
    if (OTHER.areIn(text)) {
      score -= 3;
    }
    score += COMMENT.areIn(text) || COMMENT.areIn(near) ? -1.5 : 0;
    score += hasTime && index <= page.end() ? 0.4 : 0; // below, comments have one
    score -= isAbove(index) ? ABOVE_COST : 0;
    score -= index > page.lead() && index < page.end() && !page.isKept(index) ? INSIDE_COST : 0;
    score -= isBelowRelatedLabel(index) ? RELATED_COST : 0;
    score += page.lines().get(index).words() <= STAMP_WORDS ? 0.5 : -0.5;
    score += index > page.end() ? -1 : 0;
    score -= !page.isKept(index) ? 0 : index > page.lead() + 4 ? 1.5 : KEPT_COST;
    score += day.equals(address.day()) ? 3 : address.hasMonthOf(day) ? 1 : 0;
    return score;
  }

  /**
   * Whether {@code Read also} stands above the line: another story's. Above the headline such words
   * are the button that ends a teaser.
   */
  private boolean isBelowRelatedLabel(int index) {
    return index > Math.max(headline, 0)
        && page.lines().get(index - 1).phrase("related-stories", MAX_RELATED).isPresent();
  }

  /** Lines from the nearest of headline, byline and lead. */
  private int distance(int index) {
    int distance = Math.abs(page.lead() - index);
    if (headline >= 0) {
      distance = Math.min(distance, Math.abs(headline - index));
    }
    return byline >= 0 ? Math.min(distance, Math.abs(byline - index)) : distance;
  }

  /** Whether the line stands above the headline, where the head of the page and teasers stand. */
  private boolean isAbove(int index) {
    return headline > index && headline <= page.lead();
  }
}
