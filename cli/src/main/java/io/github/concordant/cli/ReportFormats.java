package io.github.concordant.cli;

import static java.util.Comparator.comparing;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.concordant.report.ReportFormat;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of reports by name: the program's own, then those that jars bring along. */
final class ReportFormats implements ITypeConverter<String>, Iterable<String> {

  static final ImmutableList<String> OWN =
      Arrays.stream(CheckCommand.Format.values())
          .map(format -> format.name().toLowerCase(Locale.ROOT))
          .collect(ImmutableList.toImmutableList());

  /** The format of that name that a jar brings along. */
  static Optional<ReportFormat> brought(String name) {
    return brought().stream().filter(format -> format.name().equals(name)).findFirst();
  }

  private static ImmutableList<ReportFormat> brought() {
    return ServiceLoader.load(ReportFormat.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(format -> !OWN.contains(format.name()))
        .sorted(comparing(ReportFormat::name).thenComparing(format -> format.getClass().getName()))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public String convert(String name) {
    // Jars are looked through for a name that the program does not know.
    if (OWN.contains(name) || Iterables.contains(this, name)) {
      return name;
    }
    throw new TypeConversionException("\"" + name + "\" is none of " + Joiner.on(", ").join(this));
  }

  @Override
  public Iterator<String> iterator() {
    return Iterables.concat(OWN, Iterables.transform(brought(), ReportFormat::name)).iterator();
  }
}
