package org.wirecopy.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Article;
import org.wirecopy.document.ArticlePart;
import org.wirecopy.document.ArticlePart.Role;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dateline;
import org.wirecopy.document.Dump;
import org.wirecopy.document.Letters;
import org.wirecopy.language.LanguageDetector;

/** Makes copy of what was read: cleans dumps, and puts together what was cleaned before. */
final class CopyReader {

  private static final String SILENCE = "wirecopy-ignore:";

  /** In a page of text it is a line of its own, in HTML a comment. */
  private static final Pattern SILENCED =
      Pattern.compile(
          "(?m)^[ \\t]*(?:#|//|<!--)?[ \\t]*wirecopy-ignore:[ \\t]*([a-z-]+(?:[ \\t]*,[ \\t]*[a-z-]+)*)[ \\t]*(?:-->)?[ \\t]*$");

  private final Function<Dump, Cleaned> cleaner;
  private final Instant now;

  CopyReader(Function<Dump, Cleaned> cleaner, Instant now) {
    this.cleaner = cleaner;
    this.now = now;
  }

  Copy read(Item item) {
    if (item.dump() != null) {
      return ofDump(item, item.dump());
    }
    if (item.copy() != null) {
      return ofRecord(item, item.copy());
    }
    return item.set().isEmpty() ? unreadable(item, String.valueOf(item.problem())) : ofFiles(item);
  }

  /** Copy that could not be made. */
  Copy unreadable(Item item, String message) {
    Cleaned error = Cleaned.error(item.id(), null, message);
    return copy(item, "", Copy.Form.UNREADABLE, error, null, List.of(), List.of());
  }

  private Copy ofDump(Item item, Dump dump) {
    Set<String> silenced = new TreeSet<>();
    Dump judged = dump;
    if (dump.content().contains(SILENCE)) {
      String content = silence(dump.content(), silenced);
      judged = new Dump(dump.id(), dump.url(), dump.form(), content, dump.fetched());
    }
    Cleaned cleaned = cleaner.apply(judged);
    Lines lines = new Lines(item, judged);
    Passage headline = null;
    List<Passage> body = new ArrayList<>();
    Article article = cleaned.article();
    if (article != null) {
      int first = 0;
      List<ArticlePart> parts =
          cleaned.parts().stream().filter(part -> part.role() == Role.BODY).toList();
      for (String paragraph : article.paragraphs()) {
        int number = first < parts.size() ? parts.get(first).line().source() : 0;
        body.add(lines.passage(paragraph, number));
        first++;
      }
      headline = article.headline() == null ? null : lines.headline(article.headline(), cleaned);
    }
    return new Copy(
        subject(item, key(item, dump.content())),
        dump.form() == Dump.Form.TEXT ? Copy.Form.TEXT : Copy.Form.HTML,
        cleaned,
        judged,
        headline,
        body,
        List.of(),
        silenced,
        dump.fetched() == null ? now : dump.fetched());
  }

  private static String silence(String content, Set<String> silenced) {
    Matcher matcher = SILENCED.matcher(content);
    StringBuilder rest = new StringBuilder();
    while (matcher.find()) {
      silenced.addAll(List.of(matcher.group(1).split("[ \t]*,[ \t]*", -1)));
      matcher.appendReplacement(rest, "");
    }
    return matcher.appendTail(rest).toString();
  }

  private Copy ofRecord(Item item, Cleaned cleaned) {
    Article article = cleaned.article();
    List<Passage> body = new ArrayList<>();
    Passage headline = null;
    if (article != null) {
      for (String paragraph : article.paragraphs()) {
        String place = "paragraph " + (body.size() + 1);
        body.add(new Passage(paragraph, item.path(), item.line(), place));
      }
      String title = article.headline();
      headline = title == null ? null : new Passage(title, item.path(), item.line(), "headline");
    }
    String text = body.isEmpty() ? "" : body.get(0).text();
    return copy(item, key(item, text), Copy.Form.RECORD, cleaned, headline, body, List.of());
  }

  private Copy ofFiles(Item item) {
    List<String> missing =
        Intake.PARTS.stream().filter(part -> !item.set().containsKey(part)).toList();
    List<Passage> body = passages(item, "body.txt");
    List<Passage> headline = passages(item, "headline.txt");
    List<Passage> dateline = passages(item, "dateline.txt");
    boolean empty = missing.isEmpty() && body.isEmpty() && headline.isEmpty() && dateline.isEmpty();
    List<String> paragraphs = body.stream().map(Passage::text).toList();
    Article article =
        new Article(
            headline.isEmpty() ? null : headline.get(0).text(),
            dateline.isEmpty()
                ? null
                : new Dateline(dateline.get(0).text(), List.of(), null, null, null),
            List.of(),
            null,
            null,
            LanguageDetector.detect(paragraphs),
            paragraphs);
    Cleaned cleaned =
        new Cleaned(
            item.id(),
            null,
            empty ? Status.NOT_ARTICLE : Status.ARTICLE,
            empty ? null : article,
            List.of(),
            List.of(),
            null,
            empty ? "left three empty files" : null);
    return copy(
        item,
        "",
        Copy.Form.FILES,
        cleaned,
        headline.isEmpty() ? null : headline.get(0),
        body,
        missing);
  }

  private static List<Passage> passages(Item item, String part) {
    Item.CopyFile file = item.set().get(part);
    List<Passage> passages = new ArrayList<>();
    if (file != null) {
      int number = 0;
      for (String line : file.text().lines().toList()) {
        number++;
        if (!line.isBlank()) {
          passages.add(new Passage(line, file.path(), number, ""));
        }
      }
    }
    return passages;
  }

  private Copy copy(
      Item item,
      String key,
      Copy.Form form,
      Cleaned cleaned,
      @Nullable Passage headline,
      List<Passage> body,
      List<String> missing) {
    return new Copy(
        subject(item, key), form, cleaned, null, headline, body, missing, Set.of(), now);
  }

  private static Subject subject(Item item, String key) {
    return new Subject(item.id(), item.path(), item.line(), key);
  }

  /** Records without an id of their own are told by how they begin: their lines may move. */
  private static String key(Item item, String text) {
    if (item.line() > 0 && item.id().endsWith(":" + item.line())) {
      return Long.toHexString(Letters.hash(text.substring(0, Math.min(text.length(), 300))));
    }
    return item.line() == 0 && item.path().contains(item.id()) ? "" : item.id();
  }
}
