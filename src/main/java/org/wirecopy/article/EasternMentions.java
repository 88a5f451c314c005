package org.wirecopy.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.LazyPattern;

/** Reads the forms in which Chinese, Japanese and Korean papers name their writers. */
final class EasternMentions {

  /** {@code 홍길동 기자}: the role stands behind the name. */
  private static final LazyPattern KOREAN =
      new LazyPattern(
          "(?:^|[\\s=\\]/,·])((?:[가-힣]{2,4}\\s?·\\s?){0,4}[가-힣]{2,4})\\s?(?:선임|수습|인턴)?(?:기자|특파원|논설위원)(?![가-힣])");

  /** A name in ideographs, of which a Japanese one may end in kana. */
  private static final String NAME =
      "(?:\\p{IsHan}{1,3}[\\p{IsHiragana}\\p{IsKatakana}ー]{1,5}子?|\\p{IsHan}{2,4})";

  /** Several of them, side by side. */
  private static final String NAMES =
      "(" + NAME + "(?:[\\s、，,]{1,3}" + NAME + "(?![\\p{IsHan}：:/／]))*)";

  /** {@code 本报记者 某某}, {@code 文/某某}: the role stands in front of the name. */
  private static final LazyPattern CHINESE =
      new LazyPattern(
          "(?:^|[\\s（(\\[【丨｜|日报社网])(?:记者|記者|作者|采写|採訪|撰文|撰稿|文字|编辑|編輯"
              + "|(?:取材・)?文(?:[・と]写真)?|構成|聞き手|著者|執筆|执笔人?)\\s?[:：/／丨|｜＝=\\s]\\s*"
              + NAMES
              + "|(?:本报|日报|晚报|晨报|新闻|商报|通讯员|本网|社)(?:记者|記者)\\s?(\\p{IsHan}{2,4}(?:[\\s、，,]{1,3}\\p{IsHan}{2,3}(?!\\p{IsHan}))*)"
              + "|^[\\p{IsHan}·\\s]{2,16}(?:记者|記者)[\\s：:]+(\\p{IsHan}{2,4}(?:[\\s、]+\\p{IsHan}{2,4})*)(?:\\s(?:文[/／]图|文并图|摄影报道|报道))?$"
              + "|(?:记者|記者)\\s?(\\p{IsHan}{2,4})\\s?[/／]\\s?\\p{IsHan}{2,5}(?:報導|报道|報道)"
              + "|(\\p{IsHan}{2,4}(?:[\\s、]\\p{IsHan}{2,4})*)\\s?[/／]\\s?文(?!\\p{IsHan})");

  /** {@code 某某某／台北、某某某／桃園}: each with the place where the writer is. */
  private static final LazyPattern WITH_PLACE =
      new LazyPattern(
          "\\G[、\\s]*(\\p{IsHan}{2,4})\\s?[/／]\\s?(\\p{IsHan}{2,4}?)(?:報導|报道|专电|專電)?(?=[、\\s]|$)");

  /** Roles of others, and where the writer is: {@code 通讯员}, {@code 北京报道}. */
  private static final LazyPattern BEHIND_NAMES =
      new LazyPattern("^(?:通讯员|通訊員|实习生|實習生|编辑|編輯|责编|責編|校对|摄影|攝影|审核)|(?:报道|報道|報導)$");

  /** What a name in front of which it stands has taken: {@code 사진=홍길동 기자}. */
  private static final LazyPattern PICTURE_BY = new LazyPattern("(?:사진|영상|편집)\\s?[=:]?\\s?$");

  /** What a name behind which it stands has taken: {@code 记者 某某 摄}. */
  private static final LazyPattern TAKEN = new LazyPattern("[\\p{IsHan}&&[^文图]]\\s?[摄攝][）)]?$");

  /** {@code … 続けるという。【山本花織】}: how Japanese papers sign, below the story or at its end. */
  private static final LazyPattern SIGNED =
      new LazyPattern("(?:^|[。」）])【(\\p{IsHan}{3,5}(?:[、，,・](?:\\p{IsHan}{3,5}))*)】$");

  /** {@code （某某 某某）} in a Japanese paper, where a space parts one name. */
  private static final LazyPattern SIGNED_IN_PARTS =
      new LazyPattern("(?:^|[。」])\\s?[（(【]\\s?(\\p{IsHan}{1,3}[\\s　]\\p{IsHan}{1,3})\\s?[）)】]$");

  /** {@code … 说。（本报记者 某某 某某）}: how Chinese papers sign; behind a sentence, or alone. */
  private static final LazyPattern SIGNED_IN_BRACKETS =
      new LazyPattern(
          "(?:^|[。！？!?…”」』])\\s?[（(]\\s?(\\p{IsHan}{0,6}(?:记者|記者)[\\s：:]*)?(\\p{IsHan}{2,5}(?:[\\s、，]+\\p{IsHan}{2,6})*)\\s?[）)]$");

  /** Letters of the longest signature; a bracket that holds more is none. */
  private static final int MAX_SIGNATURE = 60;

  private static final String JAPANESE = "ja";

  private static final Stems EDITOR = Stems.of("编辑|編輯");

  private static final Stems REPORTS = Stems.of("报道|報道|報導");

  /** Words of what others did, which the same brackets hold. */
  private static final Stems OTHERS_WORK = Stems.of("编辑|編輯|摄|攝|图|圖|绘|校对|校對|审核|整理|译|作者|写真|撮影");

  /** Below it are the scripts that set spaces. */
  private static final char FIRST_EASTERN = 0x2e80;

  /** With a family name of two. */
  private static final int MAX_CHINESE_LETTERS = 4;

  /** The names behind a paper's, for which another word may stand: {@code 潮汐日报记者 某某}. */
  private static final int BEHIND_PAPER = 3;

  /** Letters of two names of three with a role. */
  private static final int MAX_BYLINE_LENGTH = 16;

  private EasternMentions() {}

  /** The writers that the line names in such a form; most lines name none. */
  static List<Mention> read(int index, String text) {
    if (!hasEastern(text)) {
      return List.of();
    }
    List<String> names;
    if (text.contains("기자") || text.contains("특파원") || text.contains("논설위원")) {
      names = korean(text);
    } else {
      names = hasStroke(text) ? beforePlaces(text) : List.of();
      names = names.isEmpty() && hasHan(text) ? chinese(text) : names;
    }
    if (names.isEmpty() || LabelWords.areIn(names.get(0))) {
      return List.of();
    }
    int letters = 0;
    for (String name : names) {
      letters += name.length();
    }
    int rest = (text.length() - letters) / 2;
    return List.of(new Mention(index, index, Mention.Form.EASTERN, names, false, false, rest));
  }

  private static List<String> korean(String text) {
    List<String> names = new ArrayList<>();
    Matcher korean = KOREAN.matcher(text);
    while (korean.find()) {
      if (!PICTURE_BY.matcher(text.substring(0, korean.start(1))).find()) {
        for (String name : korean.group(1).split("\\s?·\\s?", -1)) {
          if (!Agencies.isKnown(name) && !LabelWords.areIn(name) && !Places.areAllOf(name)) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }

  private static List<String> chinese(String text) {
    List<String> names = List.of();
    Matcher chinese = TAKEN.matcher(text).find() ? null : CHINESE.matcher(text);
    boolean editor = true;
    // The editor is named where nobody else is.
    while (chinese != null && editor && chinese.find()) {
      editor = EDITOR.areIn(chinese.group());
      names = names.isEmpty() || !editor ? easternNames(chinese) : names;
    }
    return names;
  }

  private static List<String> beforePlaces(String text) {
    List<String> names = new ArrayList<>();
    Matcher matcher = WITH_PLACE.matcher(text);
    int end = 0;
    while (matcher.find()) {
      String name = matcher.group(1);
      if (!GivenNames.begin(name) || !isPerson(name) || !Places.isKnown(matcher.group(2))) {
        return List.of(); // sections: 股票／基金
      }
      names.add(name);
      end = matcher.end();
    }
    return end == text.length() ? names : List.of();
  }

  /**
   * The writers who sign the end of the story with the line; none where it ends otherwise.
   *
   * @param language of the story; null where it is not known
   */
  static List<Mention> signed(int index, String text, @Nullable String language) {
    int bracket =
        Math.max(text.lastIndexOf('【'), Math.max(text.lastIndexOf('（'), text.lastIndexOf('(')));
    if (bracket < text.length() - MAX_SIGNATURE || bracket < 0 || !isEastern(text, bracket + 1)) {
      return List.of();
    }
    String end = text.substring(Math.max(0, bracket - 2)); // with what ends the sentence before it
    List<String> names = JAPANESE.equals(language) ? signedInParts(end) : List.of();
    if (names.isEmpty()) {
      names = end.endsWith("】") ? signedJapanese(end) : signedInBrackets(end);
    }
    return names.isEmpty()
        ? List.of()
        : List.of(new Mention(index, index, Mention.Form.EASTERN, names, false, false, 0));
  }

  /** Whether the line is a paragraph that its writer or editor signs, and not a line of names. */
  static boolean isSignedParagraph(String text) {
    return !text.isEmpty()
        && "【（(".indexOf(text.charAt(0)) < 0
        && ((text.length() > MAX_SIGNATURE && EDITOR.areIn(text))
            || !signed(0, text, null).isEmpty());
  }

  private static List<String> signedInParts(String end) {
    Matcher matcher = SIGNED_IN_PARTS.matcher(end);
    return matcher.find() && isPerson(matcher.group(1).replaceAll("[\\s　]", ""))
        ? List.of(matcher.group(1))
        : List.of();
  }

  private static List<String> signedJapanese(String end) {
    Matcher matcher = SIGNED.matcher(end);
    if (!matcher.find()) {
      return List.of();
    }
    List<String> names = List.of(matcher.group(1).split("[、，,・]", -1));
    return names.stream().allMatch(name -> hasFamilyName(name) && isPerson(name))
        ? names
        : List.of();
  }

  private static List<String> signedInBrackets(String end) {
    Matcher matcher = SIGNED_IN_BRACKETS.matcher(end);
    if (!matcher.find() || OTHERS_WORK.areIn(matcher.group())) {
      return List.of();
    }
    List<String> names = names(matcher.group(2));
    boolean isRole = matcher.group(1) != null || REPORTS.areIn(matcher.group());
    boolean clear = names.size() > 1 || "（(".indexOf(matcher.group().charAt(0)) >= 0;
    for (String name : names) {
      boolean chinese =
          name.length() <= MAX_CHINESE_LETTERS
              && (isRole || (GivenNames.begin(name) && (clear || name.length() > 2)));
      if (!(chinese || hasFamilyName(name)) || !isPerson(name)) {
        return List.of();
      }
    }
    return names;
  }

  private static boolean isPerson(String name) {
    return EasternName.is(name) && !Places.isKnown(name) && !Agencies.isKnown(name);
  }

  private static boolean hasStroke(String text) {
    return text.indexOf('/') > 0 || text.indexOf('／') > 0;
  }

  /** Family names of one letter begin too many words: {@code 森林火災}. */
  private static boolean hasFamilyName(String name) {
    return Lists.standard().givenNames().contains(name.substring(0, 2))
        || (name.length() > 3 && Lists.standard().givenNames().contains(name.substring(0, 3)));
  }

  /** Whether the line is little more than a writer's name and role: {@code 홍길동 기자}. */
  static boolean isByline(String text) {
    return text.length() <= MAX_BYLINE_LENGTH && !read(0, text).isEmpty();
  }

  private static List<String> easternNames(Matcher matcher) {
    int group = 1;
    while (matcher.group(group) == null) {
      group++;
    }
    List<String> names = names(matcher.group(group));
    for (String name : names) {
      if (group == BEHIND_PAPER && !(GivenNames.begin(name) && isPerson(name))) {
        return List.of(); // 中国记者 协会
      }
    }
    return names;
  }

  /** The names up to those of others, and to where the writer is. */
  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (String name : text.split("[\\s、，,]+", -1)) {
      if (BEHIND_NAMES.matcher(name).find()) {
        break;
      }
      names.add(name);
    }
    return names;
  }

  /** Whether a letter of a script without spaces stands there, or behind one space. */
  private static boolean isEastern(String text, int at) {
    int letter = TextAt.skipSpace(text, at);
    return letter < text.length() && text.charAt(letter) >= FIRST_EASTERN;
  }

  private static boolean hasEastern(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_EASTERN) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasHan(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("记記者文编編執执采採構聞".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
