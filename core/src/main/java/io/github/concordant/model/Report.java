package io.github.concordant.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a check of one story found. Lists are in a fixed order that depends on the articles' ids and
 * texts alone.
 *
 * @param story the story's id, or null when it has none
 * @param findings the loudest first
 * @param suppressed the findings, by their ids, that somebody has decided to need no attention
 * @param draft the desk's own copy against the sources, or null when none was given
 */
public record Report(
    @Nullable String story,
    ImmutableList<Source> sources,
    ImmutableList<Event> events,
    ImmutableList<Claim> claims,
    ImmutableList<Finding> findings,
    ImmutableList<Notice> notices,
    ImmutableMap<String, Suppression> suppressed,
    @Nullable DraftReview draft) {

  /** A report with nothing suppressed and without a draft. */
  public Report(
      @Nullable String story,
      ImmutableList<Source> sources,
      ImmutableList<Event> events,
      ImmutableList<Claim> claims,
      ImmutableList<Finding> findings,
      ImmutableList<Notice> notices) {
    this(story, sources, events, claims, findings, notices, ImmutableMap.of(), null);
  }

  /** The same with those findings suppressed. */
  public Report withSuppressed(ImmutableMap<String, Suppression> newSuppressed) {
    return new Report(story, sources, events, claims, findings, notices, newSuppressed, draft);
  }

  /** The same with a draft that was held against its sources. */
  public Report withDraft(DraftReview newDraft) {
    return new Report(story, sources, events, claims, findings, notices, suppressed, newDraft);
  }

  /** The same with other sources, claims and findings. */
  public Report with(
      ImmutableList<Source> newSources,
      ImmutableList<Claim> newClaims,
      ImmutableList<Finding> newFindings) {
    return new Report(
        story, newSources, events, newClaims, newFindings, notices, suppressed, draft);
  }

  /** The sources that are no earlier versions of others. */
  public ImmutableList<Source> newestSources() {
    return sources.stream()
        .filter(source -> source.versionOf() == null)
        .collect(ImmutableList.toImmutableList());
  }

  /** The findings that are not suppressed, the loudest first. */
  public ImmutableList<Finding> open() {
    return findings.stream()
        .filter(finding -> !suppressed.containsKey(finding.id()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The loudest level of any finding that is not suppressed, and of the draft. */
  public Level level() {
    Stream<Level> ofDraft = draft == null ? Stream.of() : Stream.of(draft.level());
    return Stream.concat(open().stream().map(Finding::level), ofDraft)
        .max(Level::compareTo)
        .orElse(Level.NONE);
  }
}
