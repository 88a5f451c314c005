package org.wirecopy.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of bytes: {@code 5000}, {@code 500k}, {@code 500MB}, {@code 2G}. */
public final class ByteSize implements ITypeConverter<Long> {

  private static final String UNITS = "KMGT";
  private static final int STEP = 1000;

  @Override
  public Long convert(String typed) {
    String number = typed.toUpperCase(Locale.ROOT).strip();
    if (number.endsWith("B")) {
      number = number.substring(0, number.length() - 1);
    }
    int unit = number.isEmpty() ? -1 : UNITS.indexOf(number.charAt(number.length() - 1));
    if (unit >= 0) {
      number = number.substring(0, number.length() - 1);
    }
    try {
      double bytes = Double.parseDouble(number) * Math.pow(STEP, unit + 1);
      if (bytes >= 1) {
        return (long) bytes;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new TypeConversionException("'" + typed + "' is no size; write 500M or 2G");
  }
}
