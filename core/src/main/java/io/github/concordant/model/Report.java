package io.github.concordant.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * What a check of one story found. Lists are in a fixed order that depends on the articles' ids and
 * texts alone.
 *
 * @param story the story's id, or null when it has none
 * @param findings the loudest first
 * @param suppressed the findings, by their ids, that somebody has decided to need no attention
 */
public record Report(
    @Nullable String story,
    ImmutableList<Source> sources,
    ImmutableList<Event> events,
    ImmutableList<Claim> claims,
    ImmutableList<Finding> findings,
    ImmutableList<Notice> notices,
    ImmutableMap<String, Suppression> suppressed) {

  /** A report with nothing suppressed. */
  public Report(
      @Nullable String story,
      ImmutableList<Source> sources,
      ImmutableList<Event> events,
      ImmutableList<Claim> claims,
      ImmutableList<Finding> findings,
      ImmutableList<Notice> notices) {
    this(story, sources, events, claims, findings, notices, ImmutableMap.of());
  }

  /** The same with those findings suppressed. */
  public Report withSuppressed(ImmutableMap<String, Suppression> newSuppressed) {
    return new Report(story, sources, events, claims, findings, notices, newSuppressed);
  }

  /** The findings that are not suppressed, the loudest first. */
  public ImmutableList<Finding> open() {
    return findings.stream()
        .filter(finding -> !suppressed.containsKey(finding.id()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The loudest level of any finding that is not suppressed. */
  public Level level() {
    return open().stream().map(Finding::level).max(Level::compareTo).orElse(Level.NONE);
  }
}
