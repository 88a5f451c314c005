package org.wirecopy.article;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.LazyPattern;

/** Korean datelines: {@code (서울=연합뉴스) 홍길동 기자 =}, {@code [이데일리 홍길동 기자]}. */
final class KoreanDateline {

  private static final String ROLE = "(?:(?:선임|객원|인턴|전문|수습)?\\s?기자|특파원|통신원|리포터|논설위원|앵커)";

  private static final String NAMES = "([가-힣]{2,4}(?:[,·ㆍ ]{1,2}[가-힣]{2,4}){0,3}?)";

  private static final LazyPattern REPORTER_INSIDE =
      new LazyPattern("^(.*?)[\\s=]+" + NAMES + "\\s?" + ROLE + "$");

  private static final LazyPattern REPORTER_BEHIND =
      new LazyPattern("^\\s*" + NAMES + "\\s?" + ROLE + "\\s?(?:=\\s*)?");

  private static final LazyPattern DASH = new LazyPattern("^\\s*(?:[-–—=]\\s*)?");

  /** An agency or a paper, known or not. */
  private static final LazyPattern OUTLET = new LazyPattern("^[가-힣A-Za-z0-9/]{2,12}$");

  private static final LazyPattern SEVERAL = new LazyPattern("[·ㆍ,/]\\s?");

  private KoreanDateline() {}

  /**
   * The dateline in the bracket that the text begins with; null where it holds something else.
   *
   * @param close where the bracket is closed
   */
  static @Nullable DatelineMatch parse(String text, int close) {
    String inside = text.substring(1, close).strip();
    if (inside.codePoints().noneMatch(c -> c >= 0xac00 && c < 0xd7a4)
        || inside.codePoints().anyMatch(Character::isIdeographic)) {
      return null;
    }
    Matcher within = REPORTER_INSIDE.matcher(inside);
    String reporter = within.find() ? within.group(2) : null;
    String signature = reporter == null ? inside : within.group(1).strip();
    int space = reporter == null ? -1 : reporter.indexOf(' ');
    if (reporter != null && space > 0 && Agencies.isKnown(reporter.substring(0, space))) {
      signature += '=' + reporter.substring(0, space); // [세종=이데일리 홍길동 기자]
      reporter = reporter.substring(space + 1);
    }
    int end = close + 1;
    Matcher behind = REPORTER_BEHIND.matcher(text.substring(end));
    if (reporter == null && behind.find()) {
      reporter = behind.group(1);
      end += behind.end();
    } else {
      Matcher dash = DASH.matcher(text.substring(end));
      end += dash.find() ? dash.end() : 0;
    }
    return signed(text, end, signature, reporter);
  }

  private static @Nullable DatelineMatch signed(
      String text, int end, String signature, @Nullable String reporter) {
    int equals = signature.indexOf('=');
    if (equals < 0) {
      boolean sure = Agencies.isKnown(signature);
      return sure || (reporter != null && OUTLET.matcher(signature).matches())
          ? EasternDateline.match(text, end, List.of(), null, null, signature, reporter)
          : null;
    }
    String places = signature.substring(0, equals).strip();
    String agency = signature.substring(equals + 1).strip();
    int space = places.lastIndexOf(' ');
    if (space > 0 && Agencies.isKnown(places.substring(space + 1))) {
      agency = places.substring(space + 1) + '=' + agency; // (런던 AFP=연합뉴스)
      places = places.substring(0, space);
    }
    boolean sure = reporter != null || Agencies.signs(agency) || Places.isKnown(places);
    return sure && OUTLET.matcher(agency.replace("=", "")).matches() && !Places.isLabel(places)
        ? EasternDateline.match(
            text, end, List.of(SEVERAL.split(places, -1)), null, null, agency, reporter)
        : null;
  }
}
