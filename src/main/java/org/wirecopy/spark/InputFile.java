package org.wirecopy.spark;

import java.io.Serializable;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** A file to read. No record: serializers that people choose for Spark may know none. */
final class InputFile implements Serializable {

  private static final long serialVersionUID = 1;

  private static final String TABLE = ".parquet";

  private final String path;
  private final String name;
  private final long length;
  private final @Nullable String folder;

  /**
   * @param path where it is, as Hadoop writes it
   * @param name what its page is called: the path within the folder that was asked for
   * @param length its bytes
   * @param folder the folder that was asked for; null where the file itself was
   */
  InputFile(String path, String name, long length, @Nullable String folder) {
    this.path = path;
    this.name = name;
    this.length = length;
    this.folder = folder;
  }

  String path() {
    return path;
  }

  String name() {
    return name;
  }

  long length() {
    return length;
  }

  @Nullable String folder() {
    return folder;
  }

  /** Whether it is a part of a table, whose pages stand in columns. */
  boolean isTable() {
    return isTable(path);
  }

  static boolean isTable(String path) {
    return path.endsWith(TABLE);
  }

  /** What messages call it: on the machine's own disks, the path alone. */
  String shownPath() {
    Path hadoop = new Path(path);
    String scheme = hadoop.toUri().getScheme();
    return scheme == null || scheme.equals("file") ? hadoop.toUri().getPath() : path;
  }
}
