package io.github.concordant.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import io.github.concordant.compare.name.NameComparison;
import io.github.concordant.compare.name.NameMatcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "names",
    description =
        "Tell whether two names of persons are one. A line of output is: name, name, relation"
            + " (same, variant, different or unsure), score from 0 to 1, reason; tabs between.",
    footer = {
      "",
      "Examples:",
      "  concordant names \"Reza Moghadam\" \"Reza Moqaddam\"",
      "  concordant names --pairs pairs.tsv"
    })
final class NamesCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "NAME", arity = "0..2", description = "Two names.")
  private List<String> names = List.of();

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = "Compare the two names of each line of FILE, a tab between them.")
  private @Nullable Path pairs;

  @Mixin private final OutputOption output = new OutputOption();

  private final Terminal terminal;
  private final NameMatcher matcher = NameMatcher.standard();

  NamesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if ((pairs == null) == names.isEmpty() || names.size() == 1) {
      String message = "give two names, or --pairs FILE";
      throw spec == null
          ? new IllegalStateException(message)
          : new ParameterException(spec.commandLine(), message);
    }
    try (Output out = output.open(terminal)) {
      int status = ExitStatus.NOTHING;
      if (pairs == null) {
        out.write(line(names.get(0), names.get(1)));
      } else {
        status = compareAll(pairs, out);
      }
      out.finish();
      return status;
    }
  }

  private int compareAll(Path file, Output out) throws IOException {
    int number = 0;
    int status = ExitStatus.NOTHING;
    try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        List<String> columns = Splitter.on('\t').splitToList(line);
        if (columns.size() >= 2) {
          out.write(line(columns.get(0), columns.get(1)));
        } else if (!line.isBlank()) {
          terminal.say(
              file + ":" + number + ": no two names with a tab between them; mend the line");
          status = ExitStatus.UNREADABLE;
        }
      }
    } catch (MalformedInputException e) {
      terminal.say(file + ": no UTF-8; save it as UTF-8 text");
      return ExitStatus.UNREADABLE;
    } catch (FileSystemException e) {
      terminal.say(file + ": cannot be opened; check the path");
      return ExitStatus.UNREADABLE;
    }
    return status;
  }

  private String line(String one, String other) {
    NameComparison answer = matcher.compare(one, other);
    return String.join(
            "\t",
            one,
            other,
            answer.relation().id(),
            String.format(Locale.ROOT, "%.3f", answer.score()),
            answer.reason().replaceAll("[\\t\\r\\n]", " "))
        + "\n";
  }
}
