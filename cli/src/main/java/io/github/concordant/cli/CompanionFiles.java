package io.github.concordant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes the files that lie beside the program in a distribution; run by the build. */
public final class CompanionFiles {

  /** So wide that no synopsis is cut: the reader of the page cuts it as the terminal wants. */
  private static final int WIDE = 2000;

  private CompanionFiles() {}

  /**
   * Writes {@code completion/concordant}, for bash and zsh, and {@code man/man1/concordant.1}.
   *
   * @param arguments the folder to write into
   * @throws IOException if it cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]));
  }

  static void write(Path folder) throws IOException {
    CommandLine program = Concordant.program(Terminal.system()).setUsageHelpWidth(WIDE);
    String name = program.getCommandName();
    Path completion = Files.createDirectories(folder.resolve("completion"));
    Files.writeString(completion.resolve(name), AutoComplete.bash(name, program));
    Path manual = Files.createDirectories(folder.resolve("man").resolve("man1"));
    Files.writeString(
        manual.resolve(name + ".1"), ManPage.of(program, new Concordant.Version().getVersion()[0]));
  }
}
