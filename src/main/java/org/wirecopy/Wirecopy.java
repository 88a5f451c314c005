package org.wirecopy;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.pipeline.Cleaner;

/** The library's front door. Every method may be called from many threads at once. */
public final class Wirecopy {

  private static final Cleaner CLEANER = new Cleaner();

  private Wirecopy() {}

  /**
   * Cleans the text of one page.
   *
   * @param text the page as text, lines ended by LF, CRLF or CR
   * @return the article with what was removed, or the reason why there is none; never throws for
   *     any text
   */
  public static Cleaned clean(String text) {
    return clean(text, null);
  }

  /**
   * Cleans the text of one page whose address is known.
   *
   * @param url the page's address; helps to tell the site's own name from the story
   */
  public static Cleaned clean(String text, @Nullable String url) {
    return CLEANER.clean(Dump.ofText("", url, text));
  }

  /**
   * Cleans one page of HTML.
   *
   * @param html the page, or a piece of one
   * @param url the page's address, which its links are relative to; null if it is not known
   * @return the article with what was removed, or the reason why there is none; never throws for
   *     any text
   */
  public static Cleaned cleanHtml(String html, @Nullable String url) {
    return CLEANER.clean(Dump.ofHtml("", url, html));
  }
}
