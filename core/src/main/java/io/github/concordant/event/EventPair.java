package io.github.concordant.event;

import com.google.common.collect.Sets;
import io.github.concordant.event.Subject.Likeness;
import java.util.Optional;
import java.util.Set;

/**
 * Two articles' events, weighed: hard reasons against their being one, and points for it. Days that
 * lie a little apart do not part them: a wrong day is just what an editor looks for.
 */
final class EventPair {

  /** Points from which two events are taken for one. */
  static final int ENOUGH = 4;

  private final ArticleEvent a;
  private final ArticleEvent b;

  /** What the words of their articles say, where both are what these are about. */
  private final Likeness likeness;

  EventPair(ArticleEvent a, ArticleEvent b) {
    this.a = a;
    this.b = b;
    this.likeness = a.main() && b.main() ? a.subject().likeness(b.subject()) : Likeness.ALIKE;
  }

  ArticleEvent a() {
    return a;
  }

  ArticleEvent b() {
    return b;
  }

  /** Whether something speaks against their being one, whose outlines are these. */
  boolean apart(EventOutline outlineOfA, EventOutline outlineOfB) {
    return outlineOfA.obstacle(outlineOfB, likeness == Likeness.KIN).isPresent();
  }

  /** What speaks against their being one, whatever else they share, as a clause for people. */
  Optional<String> obstacle() {
    return EventOutline.of(a)
        .obstacle(EventOutline.of(b), likeness == Likeness.KIN)
        .map(Obstacle::telling);
  }

  /** How much speaks for their being one. */
  int points() {
    return pointsBeside() + subjectPoints();
  }

  /** The same without what their articles are about. */
  int pointsBeside() {
    int points = a.type() == b.type() && a.type() != EventType.ANY ? 2 : 0;
    points += meet(a.actors(), b.actors()) ? 2 : 0;
    points += meet(a.patients(), b.patients()) ? 2 : 0;
    points += meet(a.places(), b.places()) ? 2 : 0;
    points += meet(a.participants(), b.participants()) ? 3 : 0;
    points += a.main() && b.main() && a.type() == b.type() && a.type().rare() ? 1 : 0;
    // A story has one war.
    points += a.type() == EventType.WAR && b.type() == EventType.WAR ? 2 : 0;
    points += !(a.main() && b.main()) && a.lead() && b.lead() ? 1 : 0;
    return points + daysPoints();
  }

  /** What articles of one story are about is one event if the same words tell of it. */
  private int subjectPoints() {
    return switch (likeness) {
      case KIN -> ENOUGH;
      case ALIKE -> 0;
      case FOREIGN -> -1;
    };
  }

  private int daysPoints() {
    if (a.when() == null || b.when() == null) {
      return 0;
    }
    if (Intervals.disjoint(a.when(), b.when())) {
      // A slip of one day is common, of more it takes much else to believe.
      return Intervals.gap(a.when(), b.when()) == 1 ? -1 : -3;
    }
    return Intervals.same(a.when(), b.when()) ? 2 : 1;
  }

  private static boolean meet(Set<String> x, Set<String> y) {
    return !Sets.intersection(x, y).isEmpty();
  }
}
