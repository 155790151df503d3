package io.github.concordant.ingest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.concordant.model.SourceSet;

/** Keeps the articles of all stories until everything is read: they may come in any order. */
final class AllStories implements Shelf {

  private final ListMultimap<Key, Incoming> articles =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();

  @Override
  public void put(Key story, Incoming article) {
    articles.put(story, article);
  }

  /** The stories, in the order in which the first article of each came. */
  ImmutableList<SourceSet> stories() {
    ImmutableList.Builder<SourceSet> sets = ImmutableList.builder();
    articles
        .asMap()
        .forEach(
            (key, own) ->
                sets.add(StoryAssembler.assemble(key.story(), ImmutableList.copyOf(own))));
    return sets.build();
  }
}
