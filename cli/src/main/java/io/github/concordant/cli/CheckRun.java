package io.github.concordant.cli;

import io.github.concordant.model.Level;
import java.io.IOException;

/** What becomes of the stories of one run as they are checked, one after the other. */
final class CheckRun {

  private final ReportWriter writer;
  private final Progress progress;
  private final Timing timing;
  private final SuppressionWatch suppressions = new SuppressionWatch();
  private Level loudest = Level.NONE;
  private boolean empty = true;

  CheckRun(ReportWriter writer, Progress progress, Timing timing) {
    this.writer = writer;
    this.progress = progress;
    this.timing = timing;
  }

  /** Writes what came of a story. */
  void take(StoryDesk.Outcome outcome) throws IOException {
    empty = false;
    timing.accept(Timing.WRITE);
    suppressions.saw(outcome.story().configuration(), outcome.whole());
    Level level = outcome.shown().report().level();
    loudest = level.compareTo(loudest) > 0 ? level : loudest;
    writer.write(outcome.shown());
    timing.accept(Timing.DONE);
    progress.step();
  }

  /** Ends the reports, and tells what only the whole run shows. */
  void finish(Terminal terminal) throws IOException {
    progress.finish();
    timing.accept(Timing.WRITE);
    writer.finish();
    timing.accept(Timing.DONE);
    suppressions.tell(terminal);
  }

  /** Whether there was no story. */
  boolean isEmpty() {
    return empty;
  }

  /** The highest level of any finding. */
  Level loudest() {
    return loudest;
  }
}
