package io.github.concordant.ingest;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import io.github.concordant.model.Article;
import io.github.concordant.model.Notice;
import io.github.concordant.model.SourceSet;
import io.github.concordant.text.LanguageGuess;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes a story of articles as they were read: each id once, and every oddity told. */
final class StoryAssembler {

  static final Comparator<Article> BY_CONTENT =
      comparing(Article::text)
          .thenComparing(Article::published, nullsLast(naturalOrder()))
          .thenComparing(Article::publisher, nullsLast(naturalOrder()))
          .thenComparing(Article::title, nullsLast(naturalOrder()))
          .thenComparing(Article::url, nullsLast(naturalOrder()));

  private final ImmutableList<Lineage> lineages;
  private final ImmutableList<Incoming> arrived;
  private final Set<String> taken = new HashSet<>();
  private final IdentityHashMap<Incoming, String> ids = new IdentityHashMap<>();
  private final List<Notice> notices = new ArrayList<>();

  private StoryAssembler(List<Incoming> arrived) {
    this.lineages = Lineage.of(arrived);
    Set<Incoming> newest = Sets.newIdentityHashSet();
    lineages.forEach(lineage -> newest.add(lineage.newest()));
    this.arrived =
        arrived.stream().filter(newest::contains).collect(ImmutableList.toImmutableList());
  }

  /** The story, its articles in the order of arrival; neither ids nor notices depend on it. */
  static SourceSet assemble(@Nullable String story, List<Incoming> arrived) {
    StoryAssembler assembler = new StoryAssembler(arrived);
    assembler.settleIds();
    return assembler.finish(story);
  }

  private void settleIds() {
    ListMultimap<String, Incoming> byId = MultimapBuilder.treeKeys().arrayListValues().build();
    arrived.forEach(incoming -> byId.put(incoming.article().id(), incoming));
    taken.addAll(byId.keySet());
    byId.asMap().forEach((id, group) -> settle(id, List.copyOf(group)));
  }

  private void settle(String id, List<Incoming> group) {
    Map<Article, Incoming> ordered = new TreeMap<>(BY_CONTENT);
    group.forEach(incoming -> ordered.putIfAbsent(incoming.article(), incoming));
    LinkedHashMultimap<String, Incoming> byText = LinkedHashMultimap.create();
    ordered.values().forEach(incoming -> byText.put(incoming.article().text(), incoming));
    @Nullable String name = id;
    for (String text : byText.keySet()) {
      ids.put(byText.get(text).iterator().next(), name == null ? renamed(id) : name);
      name = null;
    }
    int dropped = group.size() - byText.keySet().size();
    if (dropped > 0) {
      String copies = dropped == 1 ? "A copy" : dropped + " copies";
      notices.add(
          new Notice(id, "duplicate-dropped", copies + " with the same id and text left out."));
    }
  }

  private String renamed(String id) {
    int number = 2;
    while (!taken.add(id + "#" + number)) {
      number++;
    }
    String name = id + "#" + number;
    notices.add(
        new Notice(
            name,
            "duplicate-id",
            "Another article has the id \""
                + id
                + "\" too; this one is listed as \""
                + name
                + "\"."));
    return name;
  }

  private SourceSet finish(@Nullable String story) {
    ImmutableList.Builder<Article> articles = ImmutableList.builder();
    for (Incoming incoming : arrived) {
      String id = ids.get(incoming);
      if (id != null) {
        Article article = incoming.article().withId(id);
        articles.add(article);
        incoming.remarks().forEach(remark -> notices.add(remark.about(id)));
        tellLanguage(article);
      }
    }
    ImmutableList<Article> all = articles.build();
    ImmutableListMultimap<String, Article> earlier = earlier();
    if (all.size() == 1) {
      notices.add(
          new Notice(
              null, "single-article", "One article only: it is held against nothing but itself."));
    }
    notices.sort(
        comparing(Notice::source, nullsLast(naturalOrder()))
            .thenComparing(Notice::code)
            .thenComparing(Notice::message));
    return new SourceSet(story, all, ImmutableList.copyOf(notices), earlier);
  }

  /** The earlier versions by the id of the newest, each with an id of its own. */
  private ImmutableListMultimap<String, Article> earlier() {
    ImmutableListMultimap.Builder<String, Article> earlier = ImmutableListMultimap.builder();
    for (Lineage lineage : lineages) {
      String newest = ids.get(lineage.newest());
      for (Incoming incoming : lineage.earlier()) {
        if (newest != null) {
          String id = versionId(incoming, newest);
          earlier.put(newest, incoming.article().withId(id));
          notices.add(
              new Notice(
                  id,
                  "earlier-version",
                  "An earlier version of \""
                      + newest
                      + "\": no source of its own; what the newest version changed is told."));
        }
      }
    }
    return earlier.build();
  }

  /** Its own id, else that of the newest with the version's number or the next that is free. */
  private String versionId(Incoming incoming, String newest) {
    if (taken.add(incoming.article().id())) {
      return incoming.article().id();
    }
    Version version = incoming.version();
    Long number = version == null ? null : version.number();
    if (number != null && taken.add(newest + "#" + number)) {
      return newest + "#" + number;
    }
    int next = 1;
    while (!taken.add(newest + "#" + next)) {
      next++;
    }
    return newest + "#" + next;
  }

  private void tellLanguage(Article article) {
    if (LanguageGuess.of(article.text()) == LanguageGuess.OTHER) {
      notices.add(
          new Notice(
              article.id(),
              "not-english",
              "Does not look like English, so no claims are read from it."));
    }
  }
}
