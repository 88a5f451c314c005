package org.wirecopy.phrase;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FilenameUtils;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.Phrase.Place;

/**
 * Gathers the phrase lists, one file for each filter and language, into the one resource that is
 * loaded at start: opening a thousand entries of a jar takes longer than cleaning a dump. Runs in
 * the build.
 *
 * <p>A list has a phrase a line. {@code #} at the start of a line begins a comment; elsewhere it
 * stands for any number. A phrase is a whole line of the dump, unless a {@code *} says that more
 * may stand there: {@code share on *}, {@code * all rights reserved}, {@code * cookies on this site
 * *}. A number behind the last {@code *} says how many words at most: {@code sources: *4} is a
 * label with a name or two, not the beginning of a sentence. Where a script does not part its
 * words, it counts letters.
 */
public final class PhraseCompiler {

  private PhraseCompiler() {}

  /**
   * @param args the folder with {@code <filter>/<language>.txt}, and the file to write
   */
  public static void main(String[] args) throws IOException {
    try (OutputStream output = Files.newOutputStream(Path.of(args[1]))) {
      new PhraseBook(compile(Path.of(args[0]))).write(output);
    }
  }

  /** All phrases below the folder, ordered by list, language and place in the file. */
  static List<Phrase> compile(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
    }
    List<Phrase> phrases = new ArrayList<>();
    for (Path file : files) {
      phrases.addAll(readList(file, folder.relativize(file).getName(0).toString()));
    }
    return phrases;
  }

  private static List<Phrase> readList(Path file, String list) throws IOException {
    String language = FilenameUtils.getBaseName(file.toString());
    List<Phrase> phrases = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Tokens tokens = new Tokens();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("# ") || text.equals("#")) {
        continue;
      }
      Phrase phrase = parse(list, language, text);
      tokens.read(phrase.text());
      if (phrase.mostBehind() != Phrase.ANY_NUMBER
          && (phrase.mostBehind() < 1 || phrase.mostBehind() > MOST_WORDS_BEHIND)) {
        throw new IOException(
            file
                + ":"
                + number
                + ": more words behind “"
                + text
                + "” than can be counted: 1 to "
                + MOST_WORDS_BEHIND);
      }
      if (tokens.size() == 0) {
        throw new IOException(file + ":" + number + ": no word in the phrase “" + text + "”");
      }
      if (!seen.add(phrase.place() + phrase.text().toLowerCase(Locale.ROOT))) {
        throw new IOException(
            file + ":" + number + ": the phrase “" + text + "” stands here twice");
      }
      phrases.add(phrase);
    }
    return phrases;
  }

  /** What stands behind a label: {@code *4}. */
  private static final Pattern MOST_BEHIND = Pattern.compile("\\*([0-9]{1,9})$");

  /** The file of all phrases has six bits for the number. */
  private static final int MOST_WORDS_BEHIND = 59;

  private static Phrase parse(String list, String language, String text) {
    Matcher most = MOST_BEHIND.matcher(text);
    if (most.find()) {
      String label = text.substring(0, most.start()).strip();
      return new Phrase(list, language, label, Place.START, Integer.parseInt(most.group(1)));
    }
    boolean more = text.endsWith("*");
    boolean before = text.startsWith("*");
    Place place = before ? more ? Place.ANYWHERE : Place.END : more ? Place.START : Place.WHOLE;
    String bare = text.substring(before ? 1 : 0, text.length() - (more ? 1 : 0)).strip();
    return new Phrase(list, language, bare, place);
  }
}
