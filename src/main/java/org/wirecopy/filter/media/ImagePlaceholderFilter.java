package org.wirecopy.filter.media;

import java.util.Locale;
import java.util.Optional;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.LineFilter;

/** Removes buttons of galleries, and what stands for an image in text: file names, "logo". */
public final class ImagePlaceholderFilter implements LineFilter {

  /** "Open gallery" and the gallery's title. */
  private static final int MAX_WORDS = 15;

  private static final String[] IMAGE_FILES = {".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp"};

  @Override
  public String name() {
    return "image-placeholder";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Buttons of galleries and what stands for an image: “Image 1 of 5”, “Enlarge image”,"
            + " “site-logo”, “photo.jpg”.",
        "Where a page has an image, text has its buttons, its file name, or a text written for"
            + " programs.",
        """
        - View image in full screen
        - Photo gallery 1/12
        - old-bridge_03.jpg
        - mobile-logo
        + The image of the bridge hung in every school.
        """,
        "Texts that describe the image in words stay, unless a credit gives them away.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    Optional<Phrase> phrase = line.phrase(name(), MAX_WORDS);
    if (phrase.isPresent()) {
      return Optional.of("stands for an image: " + phrase.get().quoted());
    }
    if (line.text().indexOf(' ') >= 0) {
      return Optional.empty();
    }
    if (isFile(line.text())) {
      return Optional.of("file name of an image");
    }
    return isIconName(line.text())
        ? Optional.of("technical name of an icon or logo")
        : Optional.empty();
  }

  private static boolean isFile(String word) {
    for (String ending : IMAGE_FILES) {
      int start = word.length() - ending.length();
      if (word.regionMatches(true, start, ending, 0, ending.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is like {@code mobile-logo} or {@code icon_search}. */
  private static boolean isIconName(String word) {
    if (word.indexOf('-') < 0 && word.indexOf('_') < 0) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.contains("logo") || lower.contains("icon");
  }
}
