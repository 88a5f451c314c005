package org.wirecopy.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.Phrase;
import org.wirecopy.language.StopWords;
import org.wirecopy.resource.LazyPattern;

/** Reads from a line all places in it that may name the writers. */
final class MentionReader {

  /** The labels by their hashes: each word of each line may be one. */
  private static final WordSet LABELS = new WordSet();

  /** With which letters they begin: most words are no labels at the first. */
  private static final BitSet INITIALS = new BitSet();

  static {
    for (String label : DataFile.read("bylines.txt")) {
      LABELS.add(StopWords.hash(label));
      INITIALS.set(label.charAt(0));
    }
  }

  /** A byline with its role and place; longer lines are prose. */
  private static final int MAX_LENGTH = 180;

  private static final int MAX_LABEL_WORDS = 4;

  /** A line of its own with such a label is short. */
  private static final int MAX_LABEL_LENGTH = 30;

  /** A name with a role or a date behind it. */
  private static final int MAX_LONE_NAME = 100;

  /** More words behind a name are no role and no place. */
  private static final int MAX_REST = 6;

  private static final String ABOUT = "about ";

  /** What stands between a label and a name. */
  private static final Marks BEHIND_LABEL = Marks.of(" :：/|丨●・\u00a0-–—");

  /** What parts a line: {@code Ferries | Jane Example | 3 May}. */
  private static final Marks BARS = Marks.of("|·•—–/");

  /** Letters that labels within a line begin with. */
  private static final Marks INNER_INITIALS = Marks.of("bBvVpPdDaAwWоОаА");

  /** {@code 홍길동 기자}: the role stands behind the name. */
  private static final LazyPattern KOREAN =
      new LazyPattern("(?:^|[\\s=\\]/,·])([가-힣]{2,4})\\s?(?:선임|수습|인턴)?(?:기자|특파원|논설위원)(?![가-힣])");

  /** {@code 本报记者 某某}, {@code 文/某某}: the role stands in front of the name. */
  private static final LazyPattern CHINESE =
      new LazyPattern(
          "(?:^|[\\s（(\\[【丨｜|日报社网])(?:记者|記者|作者|撰文|撰稿|文字|编辑|文|著者|執筆)\\s?[:：/／丨|｜\\s]\\s*(\\p{IsHan}{2,4}(?:[\\s、，,]{1,3}\\p{IsHan}{2,4}(?![\\p{IsHan}：:]))*)"
              + "|(?:本报|日报|晚报|晨报|新闻|商报|通讯员|本网)(?:记者|記者)\\s?(\\p{IsHan}{2,4}(?:[\\s、，,]{1,3}\\p{IsHan}{2,3}(?!\\p{IsHan}))*)"
              + "|(\\p{IsHan}{2,4}(?:[\\s、]\\p{IsHan}{2,4})*)\\s?[/／]\\s?文(?!\\p{IsHan})"
              + "|^[（(]\\s?(?:\\S{0,8}记者)?\\s?(\\p{IsHan}{2,3}(?:[\\s、]\\p{IsHan}{2,3})*)\\s?[）)]$");

  /** Below it are the scripts that set spaces. */
  private static final char FIRST_EASTERN = 0x2e80;

  private final Page page;

  /** What {@link #labelEnd} says of a line, as it is asked of each for itself and the next. */
  private final int[] labelEnds;

  MentionReader(Page page) {
    this.page = page;
    labelEnds = new int[page.lines().size()];
    Arrays.fill(labelEnds, -1);
  }

  private int labelEndOf(int line) {
    if (labelEnds[line] < 0) {
      labelEnds[line] = labelEnd(page.text(line));
    }
    return labelEnds[line];
  }

  /**
   * The places in the line that may name writers; most lines have none.
   *
   * @param within whether the line stands in the midst of the story, where names are those of its
   *     people and places
   */
  List<Mention> read(int index, boolean within) {
    String text = page.text(index);
    if (text.length() > MAX_LENGTH || isButton(index) || isPhotographer(index)) {
      return List.of();
    }
    List<Mention> mentions = new ArrayList<>(2);
    readEastern(index, text, mentions);
    int label = labelEndOf(index);
    if (label > 0 && label < text.length()) {
      String names = text.substring(label).strip();
      boolean announced = !isAbout(text) || beginsWithGivenName(names);
      add(mentions, index, index, Mention.Form.LABEL, names, announced);
    }
    if (index > 0 && isLabel(index - 1)) {
      add(mentions, index, index - 1, Mention.Form.LABEL_ABOVE, text, true);
    }
    int longest = within ? MAX_LABEL_LENGTH : MAX_LONE_NAME;
    if (mentions.isEmpty() && text.length() <= longest) {
      add(mentions, index, index, Mention.Form.LONE, text, beginsWithGivenName(text));
    }
    if (mentions.isEmpty() && !within && !page.isText(index)) {
      readInner(index, text, mentions);
    }
    return mentions;
  }

  /** A button's label may have the shape of a name: {@code シェア}, {@code Copy Link}. */
  private boolean isButton(int index) {
    for (Phrase phrase : page.lines().get(index).phrases()) {
      if (phrase.place() == Phrase.Place.WHOLE && !phrase.list().equals("author-box")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line above says that a picture's maker is named: {@code Photo:}. */
  private boolean isPhotographer(int index) {
    String above = index == 0 ? "" : page.text(index - 1);
    return above.length() <= MAX_LABEL_LENGTH
        && (above.endsWith(":") || above.endsWith("："))
        && PictureCredit.isIn(above);
  }

  /** One word in capitals that is all of a line is a button or an abbreviation. */
  private static boolean beginsWithGivenName(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end > 2
        && text.charAt(0) < '\u3000'
        && GivenNames.begin(text.substring(0, end))
        && !(end == text.length() && TitleText.hasNoSmallLetter(text));
  }

  private void add(
      List<Mention> mentions,
      int index,
      int label,
      Mention.Form form,
      String text,
      boolean announced) {
    boolean mayBeTeam =
        form != Mention.Form.PART
            && (announced || (form == Mention.Form.LONE ? labelEndOf(index) : labelEnd(text)) == 0);
    String team = mayBeTeam ? TeamNames.read(text) : null;
    if (team != null) {
      int rest = page.lines().get(index).words() - LineShape.words(team);
      mentions.add(new Mention(index, label, form, List.of(team), true, Math.max(0, rest)));
      return;
    }
    List<String> names = new ArrayList<>(2);
    for (String name : WriterNames.read(text, page.language(), announced)) {
      boolean person = name.indexOf(' ') > 0 && GivenNames.begin(name);
      if (person || !TitleText.isHost(name, page.host())) {
        names.add(name);
      }
    }
    if (!names.isEmpty()) {
      int rest = page.lines().get(index).words() - LineShape.words(String.join(" ", names));
      if (form == Mention.Form.LONE && rest > MAX_REST && isSentence(text, names)) {
        return;
      }
      mentions.add(new Mention(index, label, form, List.copyOf(names), false, Math.max(0, rest)));
    }
  }

  /** Whether a verb or the like follows the names, as in a picture's caption, and no role. */
  private static boolean isSentence(String text, List<String> names) {
    String last = names.get(names.size() - 1);
    int next = text.indexOf(last) + last.length() + 1;
    return next < text.length()
        && text.charAt(next - 1) == ' '
        && Character.isLowerCase(text.charAt(next))
        && !Roles.hasRole(text);
  }

  private void readInner(int index, String text, List<Mention> mentions) {
    for (int i = 1; i + 3 < text.length(); i++) {
      char before = text.charAt(i - 1);
      boolean bar = BARS.have(before);
      boolean begins =
          !Character.isLetter(before)
              || (Character.isLowerCase(before) && Character.isUpperCase(text.charAt(i)));
      if (bar || (begins && INNER_INITIALS.have(text.charAt(i)))) {
        String rest = text.substring(i).strip();
        int label = labelEnd(rest);
        if (label > 0 && isParticle(text, i)) {
          continue; // Jane Van Example
        }
        if (label > 0 && label < rest.length()) {
          add(mentions, index, index, Mention.Form.INNER_LABEL, rest.substring(label), false);
        } else if (bar && !endsWithAgency(text, i - 1)) {
          add(mentions, index, index, Mention.Form.PART, rest, false);
        }
      }
    }
  }

  /**
   * Whether the text up to the index ends with an agency: {@code EFE/María Ejemplo} took a picture.
   */
  private static boolean endsWithAgency(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return Agencies.isKnown(text.substring(start, end));
  }

  /** Whether a word with a capital stands in front of the label, as of a name it is a part of. */
  private static boolean isParticle(String text, int label) {
    if (text.charAt(label - 1) != ' ' || !Character.isUpperCase(text.charAt(label))) {
      return false;
    }
    int start = label - 1;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = text.indexOf(' ', label);
    return start < label - 1
        && Character.isUpperCase(text.charAt(start))
        && end > 0
        && NameWord.isParticle(text.substring(label, end));
  }

  private boolean isLabel(int index) {
    String text = page.text(index);
    return text.length() <= MAX_LABEL_LENGTH && labelEndOf(index) == text.length();
  }

  /** {@code About Jane Example}; sites are spoken of in that way, too: {@code About Tidepost}. */
  static boolean isAbout(String text) {
    return text.regionMatches(true, 0, ABOUT, 0, ABOUT.length()) && !text.contains("author");
  }

  /** Whether the line says no less than that someone wrote the story: {@code Written by …}. */
  boolean isClearLabel(Mention mention) {
    String text = page.text(mention.label());
    int label = mention.form() == Mention.Form.LABEL ? labelEnd(text) : text.length();
    int space = text.indexOf(' ');
    int colon = text.indexOf(':');
    return (space > 0 && space < label - 1) || (colon > 0 && colon < label);
  }

  /** Where the words end that announce a writer; 0 where the text does not begin with such. */
  static int labelEnd(String text) {
    if (text.isEmpty() || !INITIALS.get(Character.toLowerCase(text.charAt(0)))) {
      return 0;
    }
    int end = 0;
    int words = 0;
    int most = Math.min(text.length(), MAX_LABEL_LENGTH);
    long hash = StopWords.NO_LETTER;
    for (int i = 1; i <= most && words < MAX_LABEL_WORDS; i++) {
      hash = StopWords.hash(hash, text.charAt(i - 1));
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean glued =
          Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1)); // ByJane
      boolean wordEnd = Character.isWhitespace(c) || BEHIND_LABEL.have(c);
      if (glued || wordEnd) {
        words += wordEnd ? 1 : 0;
        if (LABELS.contains(hash)) {
          end = i;
          while (end < text.length() && BEHIND_LABEL.have(text.charAt(end))) {
            end++;
          }
        }
      }
    }
    return end;
  }

  private void readEastern(int index, String text, List<Mention> mentions) {
    if (!hasEastern(text)) {
      return; // most lines
    }
    @Nullable List<String> names = null;
    if (text.contains("기자") || text.contains("특파원") || text.contains("논설위원")) {
      Matcher korean = KOREAN.matcher(text);
      names = korean.find() ? List.of(korean.group(1)) : null;
    } else if (hasHan(text)) {
      Matcher chinese = CHINESE.matcher(text);
      boolean editor = true;
      while (editor && chinese.find()) { // the editor is named where nobody else is
        editor = chinese.group().contains("编辑");
        names = names == null || !editor ? easternNames(chinese) : names;
      }
    }
    if (names != null && !LabelWords.areIn(names.get(0))) {
      int letters = names.stream().mapToInt(String::length).sum();
      mentions.add(
          new Mention(
              index, index, Mention.Form.EASTERN, names, false, (text.length() - letters) / 2));
    }
  }

  private static List<String> easternNames(Matcher matcher) {
    int group = 1;
    while (matcher.group(group) == null) {
      group++;
    }
    return List.of(matcher.group(group).split("[\\s、，,]+", -1));
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
      if ("记記者文编執".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
