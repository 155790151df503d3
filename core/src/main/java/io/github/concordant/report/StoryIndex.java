package io.github.concordant.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Event;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Source;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The parts of a checked story by their ids, and its findings with their quotes. */
public record StoryIndex(
    ImmutableMap<String, Claim> claims,
    ImmutableMap<String, Source> sources,
    ImmutableMap<String, Event> events,
    ImmutableMap<String, Article> articles) {

  public static StoryIndex of(CheckedStory story) {
    return new StoryIndex(
        byId(story.report().claims(), Claim::id),
        byId(story.report().sources(), Source::id),
        byId(story.report().events(), Event::id),
        byId(story.articles(), Article::id));
  }

  /** Things by their ids, the first of each. */
  static <T> ImmutableMap<String, T> byId(Iterable<T> items, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    items.forEach(item -> map.putIfAbsent(id.apply(item), item));
    return ImmutableMap.copyOf(map);
  }

  /** The claims of a finding, in its order. */
  public ImmutableList<Claim> claims(Finding finding) {
    return finding.claims().stream()
        .filter(claims::containsKey)
        .map(claims::get)
        .collect(ImmutableList.toImmutableList());
  }

  /** Each source's value with the sentence that it stands in; once when it says it twice. */
  public ImmutableList<QuotedClaim> quotes(Finding finding) {
    Map<String, Claim> shown = new LinkedHashMap<>();
    claims(finding)
        .forEach(
            claim -> shown.putIfAbsent(claim.source() + '\n' + claim.value().display(), claim));
    return shown.values().stream()
        .map(claim -> quote(claim, shown.values()))
        .collect(ImmutableList.toImmutableList());
  }

  /** A claim in its sentence, held against the others that are shown with it. */
  QuotedClaim quote(Claim claim, Collection<Claim> shown) {
    return new QuotedClaim(
        claim,
        sources.get(claim.source()),
        Quotation.of(claim.evidence(), articles.get(claim.source()), sharedWords(claim, shown)));
  }

  /** The words of the claim's evidence that all claims with another value use too. */
  private static ImmutableSet<String> sharedWords(Claim claim, Collection<Claim> shown) {
    Set<String> shared = new LinkedHashSet<>(Quotation.words(claim.evidence().quote()));
    for (Claim other : shown) {
      if (!other.value().equals(claim.value())) {
        shared.retainAll(Quotation.words(other.evidence().quote()));
      }
    }
    return ImmutableSet.copyOf(shared);
  }
}
