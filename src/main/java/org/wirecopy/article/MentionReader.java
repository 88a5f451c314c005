package org.wirecopy.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.Phrase;

/** Reads from a line all places in it that may name the writers. */
final class MentionReader {

  /** A byline with its role and place; longer lines are prose. */
  private static final int MAX_LENGTH = 180;

  /** A name with a role or a date behind it. */
  private static final int MAX_LONE_NAME = 100;

  /** More words behind a name are no role and no place. */
  private static final int MAX_REST = 6;

  /** No name that is a link of its own is longer. */
  private static final int MAX_LINKED_NAME = 40;

  /** Whoever {@code contributed to this report} did not write it. */
  private static final String HELPED = "contributed to th";

  /** Stands in front of a photographer's name without a colon. */
  private static final String POLISH_PHOTO = "fot.";

  /** A name has fewer words, even with a role. */
  private static final int MIN_SENTENCE_WORDS = 4;

  /** Ends Hindi's and Bengali's sentences, and no abbreviation. */
  private static final char DANDA = '।';

  private static final Marks SENTENCE_ENDS = Marks.of(".!?؟۔।");

  private static final Marks QUOTES = Marks.of("\"«»„“”‘'");

  private final Page page;
  private final SiteNames sites;

  /**
   * What {@link BylineLabel#end} says of a line, as it is asked of each for itself and the next.
   */
  private final int[] labelEnds;

  MentionReader(Page page) {
    this.page = page;
    sites = new SiteNames(page.host());
    labelEnds = new int[page.lines().size()];
    Arrays.fill(labelEnds, -1);
  }

  private int labelEnd(String text) {
    return BylineLabel.end(text, page.language());
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
    String text = withOthersBelow(index);
    List<Mention> signed =
        within ? List.of() : EasternMentions.signed(index, text, page.language());
    if (!signed.isEmpty()) {
      return signed;
    }
    if (text.length() > MAX_LENGTH
        || isButton(index)
        || isPhotographer(index)
        || text.regionMatches(true, 0, POLISH_PHOTO, 0, POLISH_PHOTO.length())
        || text.contains(HELPED)) {
      return List.of();
    }
    List<Mention> mentions = new ArrayList<>(2);
    mentions.addAll(EasternMentions.read(index, text));
    int label = labelEndOf(index);
    if (label > 0 && label < text.length()) {
      String names = beforeDate(text.substring(label), index);
      boolean own = BylineLabel.end(text, null) == 0;
      boolean announced = !own && (!BylineLabel.isAbout(text) || beginsWithGivenName(names));
      if (!own || isNothingButPersons(names)) {
        add(mentions, index, index, Mention.Form.LABEL, names, announced);
      }
    }
    if (index > 0 && isLabel(index - 1)) {
      boolean announced = !BylineLabel.isAbout(page.text(index - 1)) || beginsWithGivenName(text);
      add(mentions, index, index - 1, Mention.Form.LABEL_ABOVE, text, announced);
    }
    int longest = within ? BylineLabel.MAX_LENGTH : MAX_LONE_NAME;
    if (mentions.isEmpty() && text.length() <= longest) {
      add(mentions, index, index, Mention.Form.LONE, text, beginsWithGivenName(text));
    }
    if (mentions.isEmpty() && !within && !page.isText(index)) {
      List<InnerName> inner = new ArrayList<>(InnerName.in(text));
      inner.addAll(InnerName.behind(page.text(index), page.dates(index)));
      for (InnerName name : inner) {
        Mention.Form form = name.labelled() ? Mention.Form.INNER_LABEL : Mention.Form.PART;
        add(mentions, index, index, form, name.text(), false);
      }
    }
    return mentions;
  }

  /**
   * Whether a person's name begins the text and no sentence goes on behind it: {@code De} begins
   * many Romanian sentences.
   */
  private boolean isNothingButPersons(String text) {
    String name = PersonName.atStart(text, page.language());
    if (name.isEmpty() || !GivenNames.begin(name)) {
      return false;
    }
    int behind = TextAt.skipSpace(text, name.length());
    NameSeparator next = NameSeparator.find(text, name.length());
    return behind == text.length()
        || !Character.isLowerCase(text.charAt(behind))
        || (next != null && next.start() <= behind);
  }

  /** Names that links put a line each, with {@code and} between them, as one text. */
  private String withOthersBelow(int index) {
    String line = page.text(index);
    String text = line.length() > MAX_LENGTH ? line : OpenSeams.in(line, page.dates(index));
    for (int i = index + 2; i < page.lines().size() && NameSeparator.is(page.text(i - 1)); i += 2) {
      if (page.text(i).length() > MAX_LINKED_NAME) {
        break;
      }
      text = text + ' ' + page.text(i - 1) + ' ' + page.text(i);
    }
    return text;
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
    return above.length() <= BylineLabel.MAX_LENGTH
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
      mentions.add(new Mention(index, label, form, List.of(team), true, false, Math.max(0, rest)));
      return;
    }
    List<String> names = new ArrayList<>(2);
    for (String name : WriterNames.read(text, page.language(), announced)) {
      boolean person = name.indexOf(' ') > 0 && GivenNames.begin(name);
      boolean subject = !announced && !person && hasParticle(name);
      if (person || (!subject && !TitleText.isHost(name, page.host()))) {
        names.add(name);
      }
    }
    boolean claimed = names.isEmpty() && mayClaim(index, form, text, announced);
    if (claimed) {
      names.addAll(claimed(text));
    }
    if (!names.isEmpty()) {
      int words = LineShape.words(String.join(" ", names));
      int rest = page.lines().get(index).words() - words;
      boolean bare = form == Mention.Form.LONE || form == Mention.Form.PART;
      boolean prose = isSentence(text) || isQuoted(text);
      boolean isLong = LineShape.words(text) - words > MAX_REST;
      if (bare && (prose || (isLong && goesOn(text, names)))) {
        return;
      }
      mentions.add(
          new Mention(index, label, form, List.copyOf(names), false, claimed, Math.max(0, rest)));
    }
  }

  /**
   * {@code Schiffe von Rom} has the shape of a name; without a label it is more often a subject.
   */
  private static boolean hasParticle(String name) {
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      int end = name.indexOf(' ', space + 1);
      if (end > 0
          && Character.isLowerCase(name.charAt(space + 1))
          && NameWord.isParticle(name, space + 1, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text names someone, whatever it looks like: behind a label, or one and a date. */
  private boolean mayClaim(int index, Mention.Form form, String text, boolean announced) {
    boolean labelled =
        switch (form) {
          case LABEL, LABEL_ABOVE -> announced;
          case INNER_LABEL -> !page.dates(index).isEmpty();
          default -> false;
        };
    return labelled && !text.isBlank() && !page.isText(index);
  }

  /** Whom the text names that need not look like a person's name; the site where nobody else. */
  private List<String> claimed(String text) {
    WriterClaim claim = WriterClaim.read(text, sites, page.language());
    List<String> names = new ArrayList<>();
    for (String name : claim.names()) {
      if (maySign(name)) {
        names.add(name);
      }
    }
    return !names.isEmpty() || claim.siteNames().isEmpty()
        ? names
        : claim.siteNames().subList(0, 1);
  }

  /** {@code quaysider}, not {@code April}, {@code the sea} or {@code Business Desk}. */
  private static boolean maySign(String name) {
    int space = name.lastIndexOf(' ');
    return space < 0
        ? !NameWord.isMonth(name)
        : !Character.isLowerCase(name.charAt(0)) && !Roles.contains(name.substring(space + 1));
  }

  /** Some words with a full stop, in a script whose sentences begin as names do. */
  private static boolean isSentence(String text) {
    char last = text.charAt(text.length() - 1);
    return !Character.isUpperCase(text.charAt(0))
        && SENTENCE_ENDS.have(last)
        && (last == DANDA || LineShape.words(text) >= MIN_SENTENCE_WORDS);
  }

  /** {@code Jane Example, skipper: "We wait"}: who is quoted in the title of another story. */
  private static boolean isQuoted(String text) {
    int colon = text.indexOf(": ");
    return colon > 0 && colon + 2 < text.length() && QUOTES.have(text.charAt(colon + 2));
  }

  /** Whether a verb or the like follows the names, as in a picture's caption, and no role. */
  private static boolean goesOn(String text, List<String> names) {
    String last = names.get(names.size() - 1);
    int next = text.indexOf(last) + last.length() + 1;
    return next < text.length()
        && text.charAt(next - 1) == ' '
        && Character.isLowerCase(text.charAt(next))
        && !Roles.hasRole(text);
  }

  /** The part of the line up to the first date in it. */
  private String beforeDate(String part, int index) {
    String line = page.text(index);
    for (PrintedDate date : page.dates(index)) {
      int start = part.indexOf(line.substring(date.start(), date.end()));
      if (start > 0) {
        return part.substring(0, start).strip();
      }
    }
    return part.strip();
  }

  private boolean isLabel(int index) {
    String text = page.text(index);
    return text.length() <= BylineLabel.MAX_LENGTH && labelEndOf(index) == text.length();
  }

  /** Whether the line says no less than that someone wrote the story: {@code Written by …}. */
  boolean isClearLabel(Mention mention) {
    String text = page.text(mention.label());
    int label = mention.form() == Mention.Form.LABEL ? labelEnd(text) : text.length();
    int space = text.indexOf(' ');
    int colon = text.indexOf(':');
    return (space > 0 && space < label - 1) || (colon > 0 && colon < label);
  }
}
