package io.github.concordant.model;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A verdict over claims of one slot.
 *
 * @param event the event's id, or null when the finding is about none or several
 * @param summary one line for a list
 * @param explanation what a colleague would say, in one or two sentences
 * @param claims the ids of the claims it is about
 */
public record Finding(
    String id,
    Verdict verdict,
    Level level,
    Slot slot,
    @Nullable String event,
    String summary,
    String explanation,
    ImmutableList<String> claims,
    ImmutableList<SourcedValue> values) {

  /** A value with the sources that give it, sorted. */
  public record SourcedValue(String value, ImmutableList<String> sources) {}
}
