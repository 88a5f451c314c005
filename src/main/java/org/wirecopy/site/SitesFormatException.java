package org.wirecopy.site;

import java.io.IOException;

/** Thrown for a text that is not one of {@link SitesWriter}'s. */
public final class SitesFormatException extends IOException {
  private static final long serialVersionUID = 1;

  SitesFormatException(String file, long line, String what) {
    super(file + ":" + line + ": " + what + "; 'wirecopy learn' writes such files");
  }
}
