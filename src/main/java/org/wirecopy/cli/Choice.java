package org.wirecopy.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of an enum's values, called as {@code --help} calls it. */
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {

  private final E[] values;

  Choice(Class<E> type) {
    values = type.getEnumConstants();
  }

  @Override
  public E convert(String typed) {
    for (E value : values) {
      if (value.toString().equalsIgnoreCase(typed)) {
        return value;
      }
    }
    List<String> names = Arrays.stream(values).map(Enum::toString).toList();
    Optional<String> nearest = Spelling.nearest(typed, names);
    throw new TypeConversionException(
        "'"
            + typed
            + "' is none of "
            + String.join(", ", names)
            + nearest.map(name -> "; did you mean " + name + "?").orElse(""));
  }
}
