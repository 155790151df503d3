package io.github.concordant.grouping;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Articles that tell of one event.
 *
 * @param id the id of its first article, by day and then by id
 * @param label for people: what kind of event, where
 * @param from the first day of publication, or null where none is known
 * @param to the last
 * @param members its first article, then the others as they came to it
 */
public record FoundStory(
    String id,
    String label,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    ImmutableList<Member> members) {

  /**
   * An article of the story.
   *
   * @param because why it is in it, as clauses for people; empty for the first
   */
  public record Member(String id, ImmutableList<String> because) {}
}
