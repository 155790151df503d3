package io.github.concordant.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.ClaimValue.Days;
import org.jspecify.annotations.Nullable;

/**
 * One event as one article tells it, gathered from all its mentions.
 *
 * @param source the article's id
 * @param index the order of first mention in the article
 * @param around its days, or the days around publication for what the article is about
 * @param lead whether the headline or the first sentences tell of it
 * @param main whether it is what the article is about
 * @param when the narrowest days given for it
 * @param subject whom and what the article is about
 */
public record ArticleEvent(
    String source,
    int index,
    EventType type,
    ImmutableSet<String> actors,
    ImmutableSet<String> patients,
    ImmutableSet<String> places,
    ImmutableSet<String> participants,
    @Nullable Days when,
    @Nullable Days around,
    boolean lead,
    boolean main,
    ImmutableList<EventMention> mentions,
    Subject subject) {

  /** Whether the headline or the first sentences name it, not only what it did to people. */
  boolean headed() {
    return mentions.stream().anyMatch(mention -> mention.lead() && !mention.weak());
  }

  /** Days between the event, as far as its days are known, and others; 0 where they meet. */
  public long gapTo(Days days) {
    return around == null ? 0 : Intervals.gap(around, days);
  }

  /** A stable name of this event within a story. */
  String key() {
    return source + "/" + index;
  }
}
