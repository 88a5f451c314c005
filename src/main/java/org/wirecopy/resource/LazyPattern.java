package org.wirecopy.resource;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is compiled when it is first needed: most dumps need few of the hundred that there
 * are, and compiling all of them takes as long as cleaning a dump. Safe to share between threads.
 */
public final class LazyPattern {

  private final String regex;
  private final int flags;
  private volatile @Nullable Pattern compiled;

  /** A pattern without flags. */
  public LazyPattern(String regex) {
    this(regex, 0);
  }

  /** A pattern with flags, such as {@link Pattern#CASE_INSENSITIVE}. */
  public LazyPattern(String regex, int flags) {
    this.regex = regex;
    this.flags = flags;
  }

  /** Like {@link Pattern#matcher}. */
  public Matcher matcher(CharSequence text) {
    return pattern().matcher(text);
  }

  /** Like {@link Pattern#split(CharSequence, int)}. */
  public String[] split(CharSequence text, int limit) {
    return pattern().split(text, limit);
  }

  private Pattern pattern() {
    Pattern pattern = compiled;
    if (pattern == null) {
      pattern = Pattern.compile(regex, flags); // two threads may both do so: it is the same
      compiled = pattern;
    }
    return pattern;
  }
}
