package io.github.concordant.cli;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multiset;
import io.github.concordant.config.Configuration;
import io.github.concordant.grouping.FoundStory;
import io.github.concordant.grouping.Gist;
import io.github.concordant.grouping.GistReader;
import io.github.concordant.grouping.StoryFinder;
import io.github.concordant.model.Article;
import io.github.concordant.model.Notice;
import io.github.concordant.model.SourceSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Articles that were read as some stories or as none, to be put into stories anew. */
final class Pile {

  /**
   * An article with what was read of it.
   *
   * @param id as the pile knows it: its own, with its story's where two articles have one
   */
  private record Entry(String id, Article article, SourceSet home, Configuration configuration) {}

  private final ImmutableList<Entry> entries;

  private Pile(ImmutableList<Entry> entries) {
    this.entries = entries;
  }

  /** The articles of all stories, in the order in which they were read. */
  static Pile of(List<ConfiguredStory> stories) {
    Multiset<String> shared = HashMultiset.create();
    for (ConfiguredStory story : stories) {
      story.story().articles().forEach(article -> shared.add(article.id()));
    }
    Set<String> taken = new HashSet<>(shared.elementSet());
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    for (ConfiguredStory story : stories) {
      for (Article article : story.story().articles()) {
        String id = article.id();
        String own = shared.count(id) == 1 ? id : qualified(story.story(), id, taken);
        entries.add(new Entry(own, article, story.story(), story.configuration()));
      }
    }
    return new Pile(entries.build());
  }

  private static String qualified(SourceSet home, String id, Set<String> taken) {
    String name = home.story() == null ? id : home.story() + "/" + id;
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = name + "#" + number;
    }
    return free;
  }

  /** The ids of the articles, in the order in which they were read. */
  ImmutableList<String> ids() {
    return entries.stream().map(Entry::id).collect(ImmutableList.toImmutableList());
  }

  /**
   * The stories that the articles tell.
   *
   * @param window days without an article after which a story is over
   */
  ImmutableList<FoundStory> find(LazyChecker checker, int window) throws IOException {
    GistReader reader = new GistReader();
    List<Gist> gists = new ArrayList<>();
    OrderedWork.run(
        entries,
        Runtime.getRuntime().availableProcessors(),
        entry ->
            reader.read(
                checker.get(entry.configuration()).annotate(entry.article().withId(entry.id()))),
        gists::add);
    return StoryFinder.find(gists, window);
  }

  /** Those stories with their articles, in the order in which the first of each was read. */
  ImmutableList<ConfiguredStory> regrouped(List<FoundStory> found) {
    Map<String, String> storyOf = new LinkedHashMap<>();
    found.forEach(story -> story.members().forEach(m -> storyOf.put(m.id(), story.id())));
    ListMultimap<String, Entry> members =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Entry entry : entries) {
      members.put(Objects.requireNonNull(storyOf.get(entry.id())), entry);
    }
    ImmutableList.Builder<ConfiguredStory> stories = ImmutableList.builder();
    members.asMap().forEach((id, own) -> stories.add(story(id, ImmutableList.copyOf(own))));
    return stories.build();
  }

  private static ConfiguredStory story(String id, ImmutableList<Entry> entries) {
    ImmutableList.Builder<Article> articles = ImmutableList.builder();
    ImmutableList.Builder<Notice> notices = ImmutableList.builder();
    ImmutableListMultimap.Builder<String, Article> earlier = ImmutableListMultimap.builder();
    for (Entry entry : entries) {
      String was = entry.article().id();
      articles.add(entry.article().withId(entry.id()));
      earlier.putAll(entry.id(), entry.home().earlier().get(was));
      entry.home().notices().stream()
          .filter(notice -> was.equals(notice.source()))
          .map(notice -> new Notice(entry.id(), notice.code(), notice.message()))
          .forEach(notices::add);
    }
    // The configuration of its first article: a story may span the folders of several.
    return new ConfiguredStory(
        new SourceSet(id, articles.build(), notices.build(), earlier.build()),
        entries.get(0).configuration());
  }
}
