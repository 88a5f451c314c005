package org.wirecopy.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.TextLine;
import org.wirecopy.resource.LazyPattern;

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

  /** Below any score. */
  private static final double NO_SCORE = -100;

  /** What a day in the page's address is worth: no more than a printed one near the headline. */
  private static final double URL_SCORE = 1.2;

  /** A time that has passed since is as often another story's. */
  private static final double RELATIVE_COST = 1;

  private static final LazyPattern URL_DAY =
      new LazyPattern(
          "(?<!\\d)((?:19|20)\\d\\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

  private final Page page;
  private final int headline;
  private final int byline;
  private final @Nullable LocalDate urlDay;

  private PublishedFinder(Page page, @Nullable Headline headline, Byline byline) {
    this.page = page;
    this.headline = headline == null ? -1 : headline.lines().get(0);
    this.byline = byline.lines().isEmpty() ? byline.creditLine() : byline.lines().get(0);
    this.urlDay = urlDay(page.url());
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
        continue;
      }
      for (PrintedDate date : page.dates(i)) {
        if (isChange(date, page.dates(i))) {
          continue;
        }
        double score = score(i, date.start(), date.day(), date.time() != null);
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
    return urlDay != null && bestScore < URL_SCORE && !isInFuture(urlDay)
        ? new Published(urlDay.toString(), urlDay, -1)
        : best;
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

  /** The day that the line gives relative to that of the visit; null where it gives none. */
  private @Nullable LocalDate passed(int index) {
    Instant fetched = page.fetched();
    return fetched == null ? null : RelativeTimes.standard().day(page.text(index), fetched);
  }

  private boolean isInFuture(LocalDate day) {
    return day.isAfter(page.latest());
  }

  private static final LazyPattern TIME =
      new LazyPattern(
          "(?<!\\d)\\d{1,2}[:.h]\\d\\d(?!\\d)|\\d+ ?(?:minutes?|mins?|hours?|days?|weeks?) ago|vor \\d+ (?:Min|Stunde|Tag)|il y a \\d|hace \\d|há \\d|\\d+ \\p{L}+ (?:siden|sedan|temu|назад|тому|fa|önce|geleden)|\\d\\s?(?:時間前|分前|小时前|分钟前|시간 전|분 전)");

  /** Whether the line gives a time of publication without its day. */
  static boolean isTime(TextLine line) {
    return (hasDigit(line.text()) && TIME.matcher(line.text()).find())
        || (line.words() < 6 && PUBLISHED.areIn(line.text()));
  }

  /** Whether the text speaks of publication. */
  static boolean isPublication(String text) {
    return PUBLISHED.areIn(text) && !UPDATED.areIn(text);
  }

  /** Whether the text speaks of a change. */
  static boolean isUpdate(String text) {
    return UPDATED.areIn(text) && !PUBLISHED.areIn(text);
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
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
    score += COMMENT.areIn(text) ? -1.5 : 0;
    score += hasTime ? 0.4 : 0;
    score += page.lines().get(index).words() <= 14 ? 0.5 : -0.5;
    score += index > page.end() ? -1 : 0;
    score += page.isKept(index) && index > page.lead() + 4 ? -1.5 : 0;
    score += day.equals(urlDay) ? 3 : 0;
    return score;
  }

  /** Lines from the nearest of headline, byline and lead. */
  private int distance(int index) {
    int distance = Math.abs(page.lead() - index);
    if (headline >= 0) {
      distance = Math.min(distance, Math.abs(headline - index));
    }
    return byline >= 0 ? Math.min(distance, Math.abs(byline - index)) : distance;
  }

  /** The day that the address names; null where it names none. */
  static @Nullable LocalDate urlDay(@Nullable String url) {
    Matcher matcher = url == null ? null : URL_DAY.matcher(url);
    if (matcher == null || !matcher.find()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group(1)),
          Integer.parseInt(matcher.group(2)),
          Integer.parseInt(matcher.group(3)));
    } catch (DateTimeException e) {
      return null; // 20240231 is a number after all
    }
  }
}
