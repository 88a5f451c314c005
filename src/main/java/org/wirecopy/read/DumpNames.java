package org.wirecopy.read;

import java.util.Locale;
import java.util.Set;

/** What the names of files in folders and archives say. */
public final class DumpNames {

  /** Files with other extensions stand beside dumps in many a folder and are none. */
  private static final Set<String> EXTENSIONS =
      Set.of(
          "", "txt", "text", "jsonl", "ndjson", "html", "htm", "xhtml", "warc", "wet", "gz", "zst",
          "bz2", "xz", "zip", "tar", "tgz", "tbz2", "txz");

  /** What servers make pages by; crawlers call the pages so. */
  private static final Set<String> SERVED =
      Set.of("shtml", "php", "asp", "aspx", "jsp", "html", "htm", "xhtml");

  /** Of one file, packed; in archives each has a name. */
  private static final Set<String> PACKED = Set.of("gz", "zst", "bz2", "xz");

  /** How people get files read that are not. */
  public static final String RULE =
      "files in a folder or archive are read if they end in .txt, .jsonl, .html, .php, .warc,"
          + " nothing or one of these and .gz, others by name or glob";

  private DumpNames() {}

  /** Whether the file of that name, without a folder, is read where nobody named it. */
  public static boolean isDump(String fileName) {
    if (fileName.startsWith(".")) {
      return false;
    }
    int query = fileName.indexOf('?'); // index.html?id=3
    return EXTENSIONS.contains(extension(fileName))
        || SERVED.contains(extension(query < 0 ? fileName : fileName.substring(0, query)));
  }

  /** Whether the file may hold records, as its bytes tell; most of the kind are something else. */
  static boolean mayBeRecords(String fileName) {
    return !fileName.startsWith(".") && extension(fileName).equals("json");
  }

  /** The path without the extensions of dumps: {@code a/page} for {@code a/page.txt.gz}. */
  public static String withoutExtensions(String path) {
    String name = path;
    while (!extension(name).isEmpty() && EXTENSIONS.contains(extension(name))) {
      name = name.substring(0, name.lastIndexOf('.'));
    }
    return name;
  }

  /** What the name says of what is packed in the file: {@code warc} for {@code a.warc.gz}. */
  static String unpackedExtension(String path) {
    String name = path;
    while (PACKED.contains(extension(name))) {
      name = name.substring(0, name.lastIndexOf('.'));
    }
    return extension(name);
  }

  private static String extension(String path) {
    String fileName = path.substring(path.lastIndexOf('/') + 1);
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
