package org.wirecopy.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.resource.DataFile;

/**
 * Notes that tell when their own page was published, as long as a sentence or in one: {@code This
 * entry was posted on 3 March 2024 and is filed under Harbour}.
 */
final class PublicationNotes {

  /** How far into the line its day may begin. */
  private static final int REACH = 100;

  /** A day that begins within reach ends here. */
  private static final int LONGEST = 140;

  private static final PublicationNotes STANDARD = new PublicationNotes();

  private final Stems beginnings;

  private PublicationNotes() {
    List<String> forms = new ArrayList<>();
    for (String line : DataFile.read(PublicationNotes.class, "publication-notes.txt")) {
      forms.add(line.substring(line.indexOf(' ') + 1)); // behind the language
    }
    beginnings = Stems.of(String.join("|", forms));
  }

  static PublicationNotes standard() {
    return STANDARD;
  }

  /** The day that the line notes; null where it is no such note. */
  @Nullable PrintedDate dateIn(String line, DateReader reader) {
    if (!areIn(line)) {
      return null;
    }
    List<PrintedDate> dates = reader.read(line.substring(0, Math.min(line.length(), LONGEST)));
    return dates.isEmpty() || dates.get(0).start() > REACH ? null : dates.get(0);
  }

  /** Whether the line begins as such a note does, marks in front aside. */
  boolean areIn(String line) {
    int start = 0;
    while (start < line.length() && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    for (String beginning : beginnings.thatMayStandAt(line, start)) {
      int end = start + beginning.length();
      if (line.regionMatches(true, start, beginning, 0, beginning.length())
          && (end == line.length() || !isWithinWord(line, end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word goes on there; in scripts without spaces, and where markup parts, none does. */
  private static boolean isWithinWord(String line, int index) {
    char next = line.charAt(index);
    return Character.isLetter(next) && !Character.isUpperCase(next) && !LineShape.isUnspaced(next);
  }
}
