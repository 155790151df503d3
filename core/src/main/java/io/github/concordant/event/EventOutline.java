package io.github.concordant.event;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.concordant.event.Obstacle.Kind;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.text.place.Gazetteer;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The least to know of an article's event to tell whether another's may be the same: no text and no
 * mentions, so that many can be kept.
 *
 * @param surelyTyped whether its class is the article's own word for it
 * @param when the narrowest days given for it
 * @param around its days, or the days around publication for what the article is about
 */
public record EventOutline(
    EventType type,
    boolean surelyTyped,
    ImmutableSet<String> actors,
    ImmutableSet<String> patients,
    ImmutableSet<String> places,
    ImmutableSet<String> participants,
    @Nullable Days when,
    @Nullable Days around) {

  /** Days that sources err by about one event. */
  private static final long SLIP = 3;

  public static EventOutline of(ArticleEvent event) {
    return new EventOutline(
        event.type(),
        // What the body alone calls what the article is about may be said of something else.
        !event.main() || event.headed(),
        event.actors(),
        event.patients(),
        event.places(),
        event.participants(),
        event.when(),
        event.around());
  }

  /**
   * What speaks against this and another being one event; days that lie a little apart do not, as a
   * wrong day is just what an editor looks for.
   *
   * @param akin whether their articles tell it in the same words: then its class may differ, and
   *     what is written long after it may be a look back
   */
  public Optional<Obstacle> obstacle(EventOutline other, boolean akin) {
    if (swapped(this, other) || swapped(other, this)) {
      return against(Kind.SIDES, "who strikes and who is struck change places");
    }
    if (!type.mayBe(other.type) && surelyTyped && other.surelyTyped && !akin) {
      return against(Kind.TYPES, "one is called " + type.id() + ", the other " + other.type.id());
    }
    if (countriesApart(actors, other.actors)) {
      return against(
          Kind.PARTIES,
          "the one is " + list(actors) + "'s, the other " + list(other.actors) + "'s");
    }
    if (countriesApart(patients, other.patients)) {
      return against(
          Kind.PARTIES, "the one hit " + list(patients) + ", the other " + list(other.patients));
    }
    if (personsApart(other)) {
      return against(
          Kind.PERSONS,
          "the one is about " + list(participants) + ", the other " + list(other.participants));
    }
    if (Places.apart(places, other.places)) {
      return against(
          Kind.PLACES, "the places differ: " + list(places) + " and " + list(other.places));
    }
    return farApart(other, akin)
        ? against(
            Kind.DAYS, "the days lie apart: " + display(around) + " and " + display(other.around))
        : Optional.empty();
  }

  /** Days between the days given for both, 0 where they meet; empty where one has none. */
  public OptionalLong daysApart(EventOutline other) {
    return when == null || other.when == null
        ? OptionalLong.empty()
        : OptionalLong.of(Intervals.gap(when, other.when));
  }

  /** Whether both are given one and the same stretch of days. */
  public boolean sharesDays(EventOutline other) {
    return Intervals.same(when, other.when);
  }

  /** The places that both name. */
  public ImmutableSet<String> sharedPlaces(EventOutline other) {
    return Sets.intersection(places, other.places).immutableCopy();
  }

  private static Optional<Obstacle> against(Kind kind, String telling) {
    return Optional.of(new Obstacle(kind, telling));
  }

  private static String display(@Nullable Days days) {
    return days == null ? "unknown" : days.display();
  }

  private static String list(Set<String> names) {
    return String.join(", ", names);
  }

  private boolean farApart(EventOutline other, boolean akin) {
    // A look back is written long after what it is about.
    Days x = akin ? when : around;
    Days y = akin ? other.when : other.around;
    return x != null && y != null && Intervals.gap(x, y) > SLIP;
  }

  /** Peaceful events are told apart by who takes part; an office named alone may be anybody's. */
  private boolean personsApart(EventOutline other) {
    return type.peaceful()
        && other.type.peaceful()
        && disjoint(participants, other.participants, name -> !office(name));
  }

  private static boolean office(String participant) {
    return Ascii.toLowerCase(participant).equals(participant);
  }

  /**
   * Whether one of the two strikes whom the other is struck by; between two parties only, as who
   * shoots at home is in the country that it happens in.
   */
  private static boolean swapped(EventOutline x, EventOutline y) {
    boolean two = !y.actors.isEmpty() || !Sets.difference(x.patients, x.actors).isEmpty();
    return two && meet(x.actors, y.patients) && !meet(x.actors, y.actors);
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
