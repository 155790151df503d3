package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.config.BadConfiguration;
import io.github.concordant.config.Configuration;
import io.github.concordant.ingest.Reading;
import io.github.concordant.model.SourceSet;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that reads stories and writes something about each. */
abstract class StoryCommand implements Callable<Integer> {

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin final Inputs inputs = new Inputs();
  @Mixin private final ConfigOption config = new ConfigOption();
  @Mixin private final OutputOption output = new OutputOption();

  final Terminal terminal;
  final Timing timing = new Timing();

  StoryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Writes about the stories.
   *
   * @return the exit status, if everything could be read
   */
  abstract int write(ImmutableList<ConfiguredStory> stories, Output out) throws IOException;

  /** The configuration of a file with what the command itself adds. */
  Configuration configured(Configuration file) throws BadConfiguration {
    return file;
  }

  final boolean colour() {
    return output.colour(terminal);
  }

  /** Whether what is written is seen by a person as it comes. */
  final boolean isSeen() {
    return terminal.interactive() && !output.isFile();
  }

  final ParameterException usage(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  @Override
  public final Integer call() throws IOException {
    timing.accept(Timing.READ);
    ImmutableList<ConfigOption.Group> groups = groups();
    // While the articles are read; on one processor it would only be in the way.
    if (Runtime.getRuntime().availableProcessors() > 1) {
      ConsistencyChecker.preload(StoryCommand::inBackground);
    }
    try (Output out = output.open(terminal)) {
      return run(groups, out);
    }
  }

  /** Runs what nobody waits for, and whose failure whoever needs it will tell. */
  private static void inBackground(Runnable task) {
    Thread thread = new Thread(task, "models");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, cause) -> {});
    thread.start();
  }

  /**
   * Reads the stories of all groups, and writes about them.
   *
   * @return the exit status
   */
  int run(ImmutableList<ConfigOption.Group> groups, Output out) throws IOException {
    ImmutableList.Builder<ConfiguredStory> read = ImmutableList.builder();
    boolean whole = true;
    for (ConfigOption.Group group : groups) {
      Reading reading = inputs.read(group.paths(), terminal);
      whole &= reading.problems().isEmpty();
      for (SourceSet story : reading.stories()) {
        read.add(new ConfiguredStory(story, group.configuration()));
      }
    }
    ImmutableList<ConfiguredStory> stories = read.build();
    timing.accept(Timing.DONE);
    int status = write(stories, out);
    if (!stories.isEmpty()) {
      out.finish();
    }
    return whole ? status : ExitStatus.UNREADABLE;
  }

  private ImmutableList<ConfigOption.Group> groups() {
    try {
      ImmutableList.Builder<ConfigOption.Group> groups = ImmutableList.builder();
      for (ConfigOption.Group group : config.groups(inputs.paths())) {
        groups.add(new ConfigOption.Group(group.paths(), configured(group.configuration())));
      }
      return groups.build();
    } catch (BadConfiguration e) {
      throw usage(e.display());
    }
  }
}
