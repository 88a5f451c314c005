package org.wirecopy.article;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.DataFile;

/** Time zones as pages print them: {@code IST}, {@code ET}, {@code MEZ}, {@code +05:30}. */
final class Zones {

  private static final Zones STANDARD = new Zones();

  private final Map<String, String> zones = new HashMap<>();

  private Zones() {
    for (String line : DataFile.read(Zones.class, "zones.txt")) {
      String[] words = line.split(" ", -1);
      zones.put(words[0], words[1]);
      for (int i = 2; i < words.length; i++) {
        int equals = words[i].indexOf('=');
        zones.put(words[i].substring(0, equals) + ' ' + words[0], words[i].substring(equals + 1));
      }
    }
  }

  static Zones standard() {
    return STANDARD;
  }

  /** The offset that the printed zone had at that time; null where the zone is not known. */
  @Nullable ZoneOffset offset(String printed, LocalDateTime time, @Nullable String language) {
    char first = printed.charAt(0);
    if (first == '+' || first == '-' || first == '−') {
      return numeric(printed.replace('−', '-').replace(":", ""));
    }
    String name = printed.toUpperCase(Locale.ROOT);
    String own = zones.get(language + " " + name);
    String zone = own != null ? own : zones.get(name);
    if (zone == null) {
      return null;
    }
    return Character.isLetter(zone.charAt(0))
        ? ZoneId.of(zone).getRules().getOffset(time)
        : ZoneOffset.ofTotalSeconds(Integer.parseInt(zone) * 60);
  }

  private static @Nullable ZoneOffset numeric(String digits) {
    int hours = Integer.parseInt(digits.substring(1, 3));
    int minutes = digits.length() > 3 ? Integer.parseInt(digits.substring(3)) : 0;
    if (hours > 14 || minutes > 59) {
      return null;
    }
    int seconds = (hours * 60 + minutes) * 60;
    return ZoneOffset.ofTotalSeconds(digits.charAt(0) == '-' ? -seconds : seconds);
  }
}
