package io.github.concordant.cli;

import com.google.common.base.Joiner;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a word of a fixed list, and lists them all when it is another; itself the list, for the
 * completion.
 */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

  private final E[] choices;

  Choice(E[] choices) {
    this.choices = choices;
  }

  @Override
  public E convert(String word) {
    return Arrays.stream(choices)
        .filter(choice -> name(choice).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\"" + word + "\" is none of " + Joiner.on(", ").join(iterator())));
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(choices).map(Choice::name).iterator();
  }

  private static String name(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
