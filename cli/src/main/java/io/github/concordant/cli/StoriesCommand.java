package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.grouping.FoundStory;
import io.github.concordant.grouping.GistReader;
import io.github.concordant.grouping.StoryLines;
import io.github.concordant.grouping.StoryStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "stories",
    description = {
      "Put the articles of a pile into stories: those that tell of one event, near in time. What",
      "story the input itself gives an article, by a folder or a field, is not looked at."
    },
    footer = {
      "",
      "Examples:",
      "  concordant stories archive.jsonl",
      "  concordant stories archive.jsonl --format jsonl -o stories.jsonl",
      "  concordant stories --stream --format jsonl - < sorted-by-day.jsonl"
    })
final class StoriesCommand extends StoryCommand {

  /** Days by which an article of a stream may come late. */
  private static final int SLACK = 2;

  /** How the stories are written. */
  enum Format {
    TEXT,
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
      defaultValue = "text",
      description = {
        "text (the default), a story with its articles and why each is in it, or jsonl, a line",
        "{\"id\", \"story\"} an article, in the order of the input."
      })
  private Format format = Format.TEXT;

  @Option(
      names = "--stream",
      description = {
        "Read in little memory, however much there is: the input must be sorted by day, give or",
        "take " + SLACK + " days. A story is written as soon as it is over."
      })
  private boolean stream;

  @Mixin private final WindowOption window = new WindowOption();

  private final LazyChecker checker;
  private final StoryLines lines = new StoryLines();

  StoriesCommand(Terminal terminal, LazyChecker checker) {
    super(terminal);
    this.checker = checker;
  }

  @Override
  int write(ImmutableList<ConfiguredStory> stories, Output out) throws IOException {
    Pile pile = Pile.of(stories);
    List<FoundStory> found = pile.find(checker, window.days());
    if (format == Format.TEXT) {
      for (FoundStory story : found) {
        out.write(lines.text(story));
      }
      return ExitStatus.NOTHING;
    }
    Map<String, String> storyOf = new HashMap<>();
    found.forEach(story -> story.members().forEach(m -> storyOf.put(m.id(), story.id())));
    for (String id : pile.ids()) {
      out.write(lines.json(id, storyOf.getOrDefault(id, id)));
    }
    return ExitStatus.NOTHING;
  }

  @Override
  int run(ImmutableList<ConfigOption.Group> groups, Output out) throws IOException {
    if (!stream) {
      return super.run(groups, out);
    }
    GistReader reader = new GistReader();
    StoryStream articles = new StoryStream(window.days(), SLACK, story -> write(story, out));
    boolean whole = true;
    try {
      for (ConfigOption.Group group : groups) {
        ConsistencyChecker ours = checker.get(group.configuration());
        whole &=
            inputs.stream(
                group.paths(),
                terminal,
                (unused, article) -> articles.add(reader.read(ours.annotate(article))));
      }
      articles.finish();
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
    out.finish();
    return whole ? ExitStatus.NOTHING : ExitStatus.UNREADABLE;
  }

  /** Writes a story of a stream. */
  private void write(FoundStory story, Output out) {
    try {
      if (format == Format.TEXT) {
        out.write(lines.text(story));
      } else {
        for (FoundStory.Member member : story.members()) {
          out.write(lines.json(member.id(), story.id()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
