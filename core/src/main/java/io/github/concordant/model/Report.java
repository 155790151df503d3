package io.github.concordant.model;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What a check of one story found. Lists are in a fixed order that depends on the articles' ids and
 * texts alone.
 *
 * @param story the story's id, or null when it has none
 * @param findings the loudest first
 */
public record Report(
    @Nullable String story,
    ImmutableList<Source> sources,
    ImmutableList<Event> events,
    ImmutableList<Claim> claims,
    ImmutableList<Finding> findings,
    ImmutableList<Notice> notices) {

  /** The same with other sources, claims and findings. */
  public Report with(
      ImmutableList<Source> newSources,
      ImmutableList<Claim> newClaims,
      ImmutableList<Finding> newFindings) {
    return new Report(story, newSources, events, newClaims, newFindings, notices);
  }

  /** The sources that are no earlier versions of others. */
  public ImmutableList<Source> newestSources() {
    return sources.stream()
        .filter(source -> source.versionOf() == null)
        .collect(ImmutableList.toImmutableList());
  }

  /** The loudest level of any finding. */
  public Level level() {
    return findings.stream().map(Finding::level).max(Level::compareTo).orElse(Level.NONE);
  }
}
