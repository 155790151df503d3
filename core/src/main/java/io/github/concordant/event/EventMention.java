package io.github.concordant.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.Field;
import io.github.concordant.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One place in an article that tells of an event.
 *
 * @param sentence index of the sentence in its field
 * @param trigger the word that names the event
 * @param actors countries and groups that do it
 * @param patients countries and groups that suffer it
 * @param places names of places where it happens
 * @param participants persons and offices that take part
 * @param when the days that its clause gives
 * @param extent what these days are of the event
 * @param times the temporal expressions that date it
 * @param turn whether the article turns to it from another
 */
public record EventMention(
    Field field,
    int sentence,
    Span trigger,
    EventType type,
    boolean weak,
    ImmutableSet<String> actors,
    ImmutableSet<String> patients,
    ImmutableSet<String> places,
    ImmutableSet<String> participants,
    @Nullable Days when,
    Extent extent,
    ImmutableList<Span> times,
    Turn turn) {

  /** Sentences at the head of the text that tell what the article is about. */
  private static final int LEAD_SENTENCES = 2;

  /** The days by which the event is known: not the new one of what was put off. */
  @Nullable Days known() {
    return extent == Extent.MOVED ? null : when;
  }

  /** Whether it stands in the headline or the first sentences. */
  boolean lead() {
    return field == Field.TITLE || sentence < LEAD_SENTENCES;
  }
}
