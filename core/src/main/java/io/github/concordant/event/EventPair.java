package io.github.concordant.event;

import com.google.common.base.Ascii;
import com.google.common.collect.Sets;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.text.place.Gazetteer;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Two articles' events, weighed: hard reasons against their being one, and points for it. Days that
 * lie a little apart do not part them: a wrong day is just what an editor looks for.
 */
final class EventPair {

  /** Days that sources err by about one event. */
  private static final long SLIP = 3;

  /** Points from which two events are taken for one. */
  static final int ENOUGH = 4;

  private final ArticleEvent a;
  private final ArticleEvent b;

  EventPair(ArticleEvent a, ArticleEvent b) {
    this.a = a;
    this.b = b;
  }

  ArticleEvent a() {
    return a;
  }

  ArticleEvent b() {
    return b;
  }

  /** Whether something speaks against their being one, whatever else they share. */
  boolean apart() {
    return first() != null;
  }

  /** What speaks against their being one, whatever else they share, as a clause for people. */
  Optional<String> obstacle() {
    Obstacle first = first();
    return first == null ? Optional.empty() : Optional.of(wording(first));
  }

  /** Reasons against two events being one, the strongest first. */
  private enum Obstacle {
    SWAPPED,
    TYPES,
    ACTORS,
    PATIENTS,
    PERSONS,
    PLACES,
    DAYS
  }

  private @Nullable Obstacle first() {
    if (swapped(a, b) || swapped(b, a)) {
      return Obstacle.SWAPPED;
    }
    if (!a.type().mayBe(b.type()) && surelyTyped(a) && surelyTyped(b) && !onOneSubject()) {
      return Obstacle.TYPES;
    }
    if (countriesApart(a.actors(), b.actors())) {
      return Obstacle.ACTORS;
    }
    if (countriesApart(a.patients(), b.patients())) {
      return Obstacle.PATIENTS;
    }
    if (personsApart()) {
      return Obstacle.PERSONS;
    }
    if (Places.apart(a.places(), b.places())) {
      return Obstacle.PLACES;
    }
    return farApart() ? Obstacle.DAYS : null;
  }

  private String wording(Obstacle obstacle) {
    return switch (obstacle) {
      case SWAPPED -> "who strikes and who is struck change places";
      case TYPES -> "one is called " + a.type().id() + ", the other " + b.type().id();
      case ACTORS -> "the one is " + list(a.actors()) + "'s, the other " + list(b.actors()) + "'s";
      case PATIENTS -> "the one hit " + list(a.patients()) + ", the other " + list(b.patients());
      case PERSONS ->
          "the one is about " + list(a.participants()) + ", the other " + list(b.participants());
      case PLACES -> "the places differ: " + list(a.places()) + " and " + list(b.places());
      case DAYS -> "the days lie apart: " + display(a) + " and " + display(b);
    };
  }

  private static String display(ArticleEvent event) {
    return event.around() == null ? "unknown" : event.around().display();
  }

  private static String list(Set<String> names) {
    return String.join(", ", names);
  }

  /** How much speaks for their being one. */
  int points() {
    return pointsBeside() + (a.main() && b.main() ? subjectPoints() : 0);
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
    return a.subject().isKin(b.subject()) ? ENOUGH : a.subject().isForeign(b.subject()) ? -1 : 0;
  }

  private boolean onOneSubject() {
    return a.main() && b.main() && a.subject().isKin(b.subject());
  }

  /** What the body alone calls what the article is about may be said of something else. */
  private static boolean surelyTyped(ArticleEvent event) {
    return !event.main() || event.headed();
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

  private boolean farApart() {
    // A look back is written long after what it is about.
    Days x = onOneSubject() ? a.when() : a.around();
    Days y = onOneSubject() ? b.when() : b.around();
    return x != null && y != null && Intervals.gap(x, y) > SLIP;
  }

  /** Peaceful events are told apart by who takes part; an office named alone may be anybody's. */
  private boolean personsApart() {
    return a.type().peaceful()
        && b.type().peaceful()
        && disjoint(a.participants(), b.participants(), name -> !office(name));
  }

  private static boolean office(String participant) {
    return Ascii.toLowerCase(participant).equals(participant);
  }

  /**
   * Whether one of the two strikes whom the other is struck by; between two parties only, as who
   * shoots at home is in the country that it happens in.
   */
  private static boolean swapped(ArticleEvent x, ArticleEvent y) {
    boolean two = !y.actors().isEmpty() || !Sets.difference(x.patients(), x.actors()).isEmpty();
    return two && meet(x.actors(), y.patients()) && !meet(x.actors(), y.actors());
  }

  private static boolean countriesApart(Set<String> x, Set<String> y) {
    return disjoint(x, y, name -> Gazetteer.standard().countryOf(name).isPresent());
  }

  private static boolean disjoint(Set<String> x, Set<String> y, Predicate<String> which) {
    Set<String> left = Sets.filter(x, which::test);
    Set<String> right = Sets.filter(y, which::test);
    return !left.isEmpty() && !right.isEmpty() && !meet(left, right);
  }

  private static boolean meet(Set<String> x, Set<String> y) {
    return !Sets.intersection(x, y).isEmpty();
  }
}
