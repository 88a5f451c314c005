package org.wirecopy.cli;

import java.util.Locale;
import org.wirecopy.article.RankedField;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a field by its name in JSON output. */
final class FieldName implements ITypeConverter<RankedField> {

  static String of(RankedField field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public RankedField convert(String value) {
    for (RankedField field : RankedField.values()) {
      if (of(field).equals(value)) {
        return field;
      }
    }
    throw new TypeConversionException("'" + value + "' is no such field: headline or byline");
  }
}
