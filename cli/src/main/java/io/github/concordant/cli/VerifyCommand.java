package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import io.github.concordant.config.BadConfiguration;
import io.github.concordant.config.Configuration;
import io.github.concordant.config.ConfigurationReader;
import io.github.concordant.ingest.ReadProblem;
import io.github.concordant.ingest.Reading;
import io.github.concordant.ingest.SourceReader;
import io.github.concordant.model.SourceSet;
import io.github.concordant.verify.BadExpectations;
import io.github.concordant.verify.CheckResult;
import io.github.concordant.verify.ExpectationReader;
import io.github.concordant.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "verify",
    description =
        "Check source sets against what is expected of them in their expected.json or .yaml.",
    footer = {"", "Example:", "  concordant verify testdata"})
final class VerifyCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "DIR",
      arity = "1..*",
      description = "A source set, or a folder of source sets.")
  private List<Path> folders = List.of();

  @Mixin private final OutputOption output = new OutputOption();

  private final Terminal terminal;
  private final LazyChecker checker;
  private int met;
  private int failed;
  private boolean unreadable;

  VerifyCommand(Terminal terminal, LazyChecker checker) {
    this.terminal = terminal;
    this.checker = checker;
  }

  @Override
  public Integer call() throws IOException {
    try (Output out = output.open(terminal)) {
      for (Path folder : folders) {
        for (Path set : sets(folder)) {
          verify(set, out);
        }
      }
      out.write(met + " met, " + failed + " failed\n");
      out.finish();
    }
    if (unreadable) {
      return ExitStatus.UNREADABLE;
    }
    return failed > 0 ? ExitStatus.FOUND : ExitStatus.NOTHING;
  }

  private ImmutableList<Path> sets(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return unreadable(folder, "there is no such folder; check the path");
    }
    if (ExpectationReader.fileIn(folder).isPresent()) {
      return ImmutableList.of(folder);
    }
    ImmutableList.Builder<Path> sets = ImmutableList.builder();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.sorted().toList()) {
        boolean hidden = String.valueOf(entry.getFileName()).startsWith(".");
        if (!hidden && ExpectationReader.isSourceSet(entry)) {
          sets.add(entry);
        }
      }
    }
    ImmutableList<Path> found = sets.build();
    return found.isEmpty()
        ? unreadable(folder, "no source set in it; put an expected.json beside the articles")
        : found;
  }

  private ImmutableList<Path> unreadable(Path folder, String message) {
    terminal.say(folder + ": " + message);
    unreadable = true;
    return ImmutableList.of();
  }

  private void verify(Path folder, Output out) throws IOException {
    Optional<Path> file = ExpectationReader.fileIn(folder);
    if (file.isEmpty()) {
      unreadable(folder, "no expected.json or expected.yaml in it; write what must be found");
      return;
    }
    Reading reading = SourceReader.read(List.of(folder.toString()), terminal.in());
    reading.problems().stream().map(ReadProblem::display).forEach(terminal::say);
    unreadable |= !reading.problems().isEmpty();
    try {
      Optional<Path> settings = ConfigurationReader.fileIn(folder);
      Configuration configuration =
          settings.isPresent()
              ? ConfigurationReader.read(settings.get())
              : Configuration.standard();
      for (SourceSet story : reading.stories()) {
        out.write(folder + "\n");
        for (CheckResult result :
            Verifier.verify(
                story,
                checker.get(configuration).check(story),
                ExpectationReader.read(file.get()))) {
          write(result, out);
        }
      }
    } catch (BadExpectations e) {
      terminal.say(String.valueOf(e.getMessage()));
      unreadable = true;
    } catch (BadConfiguration e) {
      terminal.say(e.display());
      unreadable = true;
    }
  }

  private void write(CheckResult result, Output out) throws IOException {
    if (result.met()) {
      met++;
      out.write("  ok    " + result.expectation() + "\n");
    } else {
      failed++;
      out.write("  FAIL  " + result.expectation() + "\n        " + result.message() + "\n");
    }
  }
}
