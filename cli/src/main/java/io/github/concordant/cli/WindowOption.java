package io.github.concordant.cli;

import com.google.common.primitives.Ints;
import io.github.concordant.grouping.StoryFinder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --window DAYS}. */
final class WindowOption {

  /** A number of days, 0 or more. */
  static final class Days implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      Integer days = Ints.tryParse(value);
      if (days == null || days < 0) {
        throw new TypeConversionException(
            "\"" + value + "\" is no number of days; write a whole number from 0 on, such as 14");
      }
      return days;
    }
  }

  @Option(
      names = "--window",
      paramLabel = "DAYS",
      converter = Days.class,
      description = "Days without an article after which a story is over; 14 unless told.")
  private int window = StoryFinder.WINDOW;

  int days() {
    return window;
  }
}
