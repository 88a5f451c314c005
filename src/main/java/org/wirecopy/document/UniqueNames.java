package org.wirecopy.document;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names of which no two are the same, on any file system; millions take little room. */
public final class UniqueNames {

  private final HashedSet taken = new HashedSet();

  /** The last number that was given to a name; a corpus may call all its dumps the same. */
  private final Map<String, Integer> repeated = new HashMap<>();

  /** The name, or where it is taken, the same with a number: {@code page-2}. */
  public String unique(String wanted) {
    String name = wanted;
    if (!taken.add(folded(name))) {
      int n = repeated.getOrDefault(wanted, 1);
      do {
        n++;
        name = wanted + "-" + n;
      } while (!taken.add(folded(name)));
      repeated.put(wanted, n);
    }
    return name;
  }

  /** The same for all names that some file system takes for one. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
