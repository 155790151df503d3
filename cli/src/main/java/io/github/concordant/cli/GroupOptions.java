package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options {@code --group} and {@code --window DAYS}. */
final class GroupOptions {

  @Option(
      names = "--group",
      description = {
        "Find out first which articles tell one story, as the command stories does; the stories of",
        "the input are not looked at."
      })
  private boolean group;

  @Mixin private final WindowOption window = new WindowOption();

  /** Whether stories are to be found out. */
  boolean isGiven() {
    return group;
  }

  /** The stories as they were read, or those that their articles tell. */
  ImmutableList<ConfiguredStory> of(ImmutableList<ConfiguredStory> read, LazyChecker checker)
      throws IOException {
    if (!group) {
      return read;
    }
    Pile pile = Pile.of(read);
    return pile.regrouped(pile.find(checker, window.days()));
  }
}
