package org.wirecopy.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecopy.document.UniqueNames;

/**
 * Names for the files of dumps: every id gets one that is allowed on every system, stays within the
 * output folder and is no other dump's.
 */
final class FileNames {

  /** Systems allow 255 bytes; suffix, temporary suffix and number need some. */
  private static final int MAX_BYTES = 200;

  /** Names that Windows keeps for devices, whatever the extension. */
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  private final UniqueNames names = new UniqueNames();

  /** A path for the id, with slashes; another one each time. */
  String unique(String id) {
    return names.unique(safe(id));
  }

  static String safe(String id) {
    List<String> segments = new ArrayList<>();
    for (String segment : id.split("/", -1)) {
      if (!segment.isEmpty() && !segment.equals(".")) {
        segments.add(safeSegment(segment));
      }
    }
    return segments.isEmpty() ? "_" : String.join("/", segments);
  }

  private static String safeSegment(String segment) {
    StringBuilder safe = new StringBuilder(segment.length());
    for (int i = 0; i < segment.length(); i++) {
      char c = segment.charAt(i);
      safe.append(c < ' ' || c == 0x7f || "\\:*?\"<>|".indexOf(c) >= 0 ? '_' : c);
    }
    String name = safe.toString();
    if (name.chars().allMatch(c -> c == '.' || c == ' ')) {
      return "_".repeat(name.length()); // two dots lead out of the folder
    }
    if (DEVICES.contains(name.toLowerCase(Locale.ROOT))) {
      return name + "_";
    }
    return name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES ? shortened(name) : name;
  }

  private static String shortened(String name) {
    String hash = "~" + Integer.toHexString(name.hashCode());
    StringBuilder start = new StringBuilder();
    int bytes = hash.length();
    for (int c : name.codePoints().toArray()) {
      bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MAX_BYTES) {
        break;
      }
      start.appendCodePoint(c);
    }
    return start + hash;
  }
}
