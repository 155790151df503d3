package io.github.concordant.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.SourceSet;
import io.github.concordant.report.Phrases;
import io.github.concordant.verify.Expectation;
import io.github.concordant.verify.ExpectationDraft;
import io.github.concordant.verify.ExpectationReader;
import io.github.concordant.verify.ExpectationWriter;
import io.github.concordant.verify.SourceSetFolder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes first expectations for source sets that have none, and never over any. */
final class ExpectationDesk {

  private static final String FILE = "expected.yaml";

  private final Terminal terminal;
  private final LazyChecker checker;
  private final Output out;
  private int status = ExitStatus.NOTHING;

  ExpectationDesk(Terminal terminal, LazyChecker checker, Output out) {
    this.terminal = terminal;
    this.checker = checker;
    this.out = out;
  }

  /**
   * Drafts for each folder, or for the source sets in it that have no expectations yet.
   *
   * @return the exit status
   */
  int draft(List<Path> folders) throws IOException {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        refuse(ExitStatus.UNREADABLE, folder, "there is no such folder; check the path");
      } else if (isOneSet(folder)) {
        draft(folder);
      } else {
        draftWithin(folder);
      }
    }
    return status;
  }

  /** Files make a source set; a folder of folders holds source sets. */
  private static boolean isOneSet(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      boolean folders = entries.anyMatch(Files::isDirectory);
      return !folders || ExpectationReader.isSourceSet(folder);
    }
  }

  private void draftWithin(Path folder) throws IOException {
    ImmutableList<Path> sets = SourceSetFolder.under(folder);
    long done = sets.stream().filter(set -> ExpectationReader.fileIn(set).isPresent()).count();
    if (sets.isEmpty()) {
      refuse(ExitStatus.UNREADABLE, folder, "no folder in it holds articles");
    } else if (done == sets.size()) {
      refuse(ExitStatus.USAGE, folder, "every source set in it has its expectations already");
    } else if (done > 0) {
      terminal.say(folder + ": left alone " + done + " with expectations of its own");
    }
    for (Path set : sets) {
      if (ExpectationReader.fileIn(set).isEmpty()) {
        draft(set);
      }
    }
  }

  private void draft(Path folder) throws IOException {
    Optional<Path> old = ExpectationReader.fileIn(folder);
    if (old.isPresent()) {
      refuseToOverwrite(old.get());
      return;
    }
    SourceSetFolder set = SourceSetFolder.read(folder);
    if (!set.problems().isEmpty()) {
      set.problems().forEach(terminal::say);
      status = Math.max(status, ExitStatus.UNREADABLE);
    }
    if (set.stories().size() == 1) {
      draft(set, set.stories().get(0));
    } else if (set.stories().size() > 1) {
      refuse(
          ExitStatus.UNREADABLE,
          folder,
          "its articles name " + set.stories().size() + " stories; give each a folder of its own");
    }
  }

  private void draft(SourceSetFolder set, SourceSet story) throws IOException {
    ImmutableList<Expectation> drafted =
        ExpectationDraft.of(story, checker.get(set.configuration()).check(story));
    if (drafted.isEmpty()) {
      refuse(
          ExitStatus.UNREADABLE,
          set.path(),
          "nothing is read from its articles, so that there is nothing to draft");
      return;
    }
    Path file = set.path().resolve(FILE);
    try {
      Files.writeString(
          file, ExpectationWriter.draft(drafted), UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      refuseToOverwrite(file);
      return;
    }
    long claims = drafted.stream().filter(Expectation.Claimed.class::isInstance).count();
    out.write(
        file
            + ": "
            + Phrases.counted(drafted.size() - claims, "finding")
            + " and "
            + Phrases.counted(claims, "claim")
            + " drafted; correct them by hand\n");
  }

  private void refuseToOverwrite(Path file) {
    terminal.say(file + ": there already; nothing is overwritten (move it away to draft anew)");
    status = Math.max(status, ExitStatus.USAGE);
  }

  private void refuse(int with, Path folder, String message) {
    terminal.say(folder + ": " + message);
    status = Math.max(status, with);
  }
}
