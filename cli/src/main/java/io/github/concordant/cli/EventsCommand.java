package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Report;
import io.github.concordant.table.EventRow;
import io.github.concordant.table.EventTable;
import io.github.concordant.table.EventTableWriter;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "events",
    description = {
      "List the events of each story as a table: days, place, parties, and the killed and the",
      "injured as low, best-supported and high, with who says what and whether the sources agree."
    },
    footer = {
      "",
      "Examples:",
      "  concordant events folder-of-one-story",
      "  concordant events archive.jsonl --group -o events.csv"
    })
final class EventsCommand extends StoryCommand {

  /** How the table is written. */
  enum Format {
    CSV,
    JSONL
  }

  private static final class FormatChoice extends Choice<Format> {
    FormatChoice() {
      super(Format.values());
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatChoice.class,
      completionCandidates = FormatChoice.class,
      defaultValue = "csv",
      description = "csv (the default), with a line of headings, or jsonl, an event a line.")
  private Format format = Format.CSV;

  @Mixin private final GroupOptions grouping = new GroupOptions();

  private final LazyChecker checker;

  EventsCommand(Terminal terminal, LazyChecker checker) {
    super(terminal);
    this.checker = checker;
  }

  @Override
  int write(ImmutableList<ConfiguredStory> read, Output out) throws IOException {
    EventTableWriter table = new EventTableWriter();
    if (format == Format.CSV) {
      out.write(table.header());
    }
    OrderedWork.run(
        grouping.of(read, checker),
        Runtime.getRuntime().availableProcessors(),
        story -> checker.get(story.configuration()).check(story.story()),
        report -> write(report, table, out));
    return ExitStatus.NOTHING;
  }

  private void write(Report report, EventTableWriter table, Output out) throws IOException {
    for (EventRow row : EventTable.of(report)) {
      out.write(format == Format.CSV ? table.csv(row) : table.json(row));
    }
  }
}
