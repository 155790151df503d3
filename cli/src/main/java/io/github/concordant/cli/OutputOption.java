package io.github.concordant.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option {@code -o FILE}. */
final class OutputOption {

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, which is replaced only once the whole is written.")
  private @Nullable Path file;

  /** Whether colour can be seen: never in a file. */
  boolean colour(Terminal terminal) {
    return file == null && terminal.colour();
  }

  boolean isFile() {
    return file != null;
  }

  Output open(Terminal terminal) {
    if (file == null) {
      return Output.standard(terminal);
    }
    try {
      return Output.to(file);
    } catch (IOException e) {
      String message = "cannot write " + file + ": there is no such folder, or it is not yours";
      throw command == null
          ? new IllegalStateException(message, e)
          : new ParameterException(command.commandLine(), message, e);
    }
  }
}
