package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.SourceSet;
import io.github.concordant.verify.BadExpectations;
import io.github.concordant.verify.CheckResult;
import io.github.concordant.verify.Expectation;
import io.github.concordant.verify.SourceSetFolder;
import io.github.concordant.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "verify",
    description =
        "Check source sets against what is expected of them in their expected.json or .yaml.",
    footer = {
      "",
      "Examples:",
      "  concordant verify testdata",
      "  concordant verify --draft-expectations testdata/quarry"
    })
final class VerifyCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "DIR",
      arity = "1..*",
      description = "A source set, or a folder of source sets.")
  private List<Path> folders = List.of();

  @Option(
      names = "--draft-expectations",
      description =
          "Write an expected.yaml into each source set that has no expectations: what the report"
              + " says today, to be corrected by hand. Nothing is overwritten.")
  private boolean drafting;

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
      if (drafting) {
        int status = new ExpectationDesk(terminal, checker, out).draft(folders);
        out.finish();
        return status;
      }
      for (Path folder : folders) {
        for (Path set : sets(folder)) {
          verify(SourceSetFolder.read(set), out);
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
      unreadable(folder + ": there is no such folder; check the path");
      return ImmutableList.of();
    }
    ImmutableList<Path> found = SourceSetFolder.under(folder);
    if (found.isEmpty()) {
      unreadable(
          folder
              + ": no source set in it; put an expected.yaml beside the articles, or have it"
              + " drafted with --draft-expectations");
    }
    return found;
  }

  private void unreadable(String message) {
    terminal.say(message);
    unreadable = true;
  }

  private void verify(SourceSetFolder folder, Output out) throws IOException {
    folder.problems().forEach(this::unreadable);
    try {
      ImmutableList<Expectation> expectations = folder.expectations();
      for (SourceSet story : folder.stories()) {
        out.write(folder.path() + "\n");
        for (CheckResult result :
            Verifier.verify(
                story, checker.get(folder.configuration()).check(story), expectations)) {
          write(result, out);
        }
      }
    } catch (BadExpectations e) {
      unreadable(String.valueOf(e.getMessage()));
    }
  }

  private void write(CheckResult result, Output out) throws IOException {
    if (result.met()) {
      met++;
      out.write("  ok    " + result.expectation() + "\n");
    } else {
      failed++;
      out.write("  FAIL  " + result.expectation() + "\n");
      out.write("        " + result.message().replace("\n", "\n        ") + "\n");
    }
  }
}
