package io.github.concordant.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One event as the sources of a story together tell it. */
public record StoryEvent(String id, EventType type, ImmutableList<ArticleEvent> members) {

  /** By the id, which no two events of a story share: there is too much to hash otherwise. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Whether the headline or the head of some article tells of it. */
  public boolean lead() {
    return members.stream().anyMatch(ArticleEvent::lead);
  }

  /** The ids of the articles that tell of it. */
  public ImmutableSortedSet<String> sources() {
    return members.stream()
        .map(ArticleEvent::source)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** For people: "Iran's strike on Pakistan". */
  public String label() {
    return EventLabel.of(this);
  }

  /** Why this and another event are not one, as a clause for people. */
  public String whyNot(StoryEvent other) {
    for (ArticleEvent mine : members) {
      for (ArticleEvent theirs : other.members()) {
        Optional<String> obstacle = new EventPair(mine, theirs).obstacle();
        if (obstacle.isPresent()) {
          return obstacle.get();
        }
      }
    }
    return "nothing in the texts ties the two together";
  }

  /** As the report lists it: its days are the stretch that all the days given lie in. */
  public Event report() {
    return new Event(
        id,
        label(),
        type.id(),
        end(Days::from, (a, b) -> a.isBefore(b) ? a : b),
        end(Days::to, (a, b) -> a.isAfter(b) ? a : b),
        place(),
        sources().asList());
  }

  private @Nullable LocalDate end(
      Function<Days, @Nullable LocalDate> side, BinaryOperator<LocalDate> outer) {
    return members.stream()
        .map(ArticleEvent::when)
        .filter(Objects::nonNull)
        .flatMap(days -> Optional.ofNullable(side.apply(days)).stream())
        .reduce(outer)
        .orElse(null);
  }

  /** The place that most articles name, the first in the alphabet of equals. */
  @Nullable String place() {
    return mostFrequent(members.stream().flatMap(e -> e.places().stream()).toList());
  }

  static @Nullable String mostFrequent(List<String> words) {
    return words.stream()
        .distinct()
        .min(
            Comparator.comparingLong((String word) -> -words.stream().filter(word::equals).count())
                .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }
}
