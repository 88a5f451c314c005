package org.wirecopy.resource;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside classes. The launcher names a folder where it lies unpacked: to look into a jar
 * of thousands of entries takes longer than cleaning a dump. Without such a folder, as in a
 * library, it is taken from the class path.
 */
public final class Resources {

  private static final @Nullable String FOLDER = System.getProperty("wirecopy.resources");

  private Resources() {}

  /**
   * The resource of this name beside the class.
   *
   * @throws IllegalStateException where there is none
   */
  public static InputStream open(Class<?> owner, String name) throws IOException {
    File file = unpacked(owner, name);
    return file == null ? packed(owner, name) : new FileInputStream(file);
  }

  private static @Nullable File unpacked(Class<?> owner, String name) {
    if (FOLDER == null) {
      return null;
    }
    File file = new File(FOLDER + '/' + owner.getPackageName().replace('.', '/') + '/' + name);
    return file.exists() ? file : null;
  }

  private static InputStream packed(Class<?> owner, String name) {
    InputStream resource = owner.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException(name + " is missing from the class path; build with Maven");
    }
    return resource;
  }
}
