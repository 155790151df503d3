package io.github.concordant.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.event.EventOutline;
import io.github.concordant.event.EventType;
import io.github.concordant.model.ClaimValue.Days;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Days and places of the event speak for two articles and against them. */
final class EvidenceTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 6);

  private static Profile article(EventType type, String place, @Nullable Days when) {
    return article(type, place, when, PUBLISHED);
  }

  private static Profile article(
      EventType type, String place, @Nullable Days when, @Nullable LocalDate published) {
    EventOutline outline =
        new EventOutline(
            type,
            true,
            ImmutableSet.of(),
            ImmutableSet.of(),
            place.isEmpty() ? ImmutableSet.of() : ImmutableSet.of(place),
            ImmutableSet.of(),
            when,
            when);
    return new Profile("a", published, TermVector.of(List.of()), ImmutableSet.of("x"), outline);
  }

  private static Days on(int day) {
    return Days.on(LocalDate.of(2024, 3, day));
  }

  @Test
  void oneDayAndPlaceSpeakForTwo() {
    Evidence evidence =
        Evidence.of(
            article(EventType.FIRE, "Lyon", on(5)), article(EventType.FIRE, "Lyon", on(5)), false);

    assertThat(evidence.points()).isCloseTo(Evidence.MOST, within(1e-9));
    assertThat(evidence.reasons()).containsExactly("same day, 2024-03-05", "same place, Lyon");
  }

  @Test
  void otherPlacesAndDaysFarApartSpeakAgainst() {
    Evidence evidence =
        Evidence.of(
            article(EventType.FIRE, "Lyon", on(1)), article(EventType.FIRE, "Oslo", on(5)), false);

    assertThat(evidence.points()).isCloseTo(-0.2, within(1e-9));
    assertThat(evidence.reasons())
        .containsExactly(
            "but told of 2024-03-01 and of 2024-03-05", "but the places differ: Lyon and Oslo");
  }

  @Test
  void aSlipOfADayOrTwoSpeaksNotAgainst() {
    Profile first = article(EventType.FIRE, "", on(4));

    assertThat(Evidence.of(first, article(EventType.FIRE, "", on(5)), false).points()).isPositive();
    assertThat(Evidence.of(first, article(EventType.FIRE, "", on(6)), false).points()).isZero();
  }

  @Test
  void aQuakeIsNoFireUnlessTheSameWordsTellOfBoth() {
    Profile fire = article(EventType.FIRE, "", null);
    Profile quake = article(EventType.QUAKE, "", null);

    assertThat(Evidence.of(fire, quake, false).points()).isNegative();
    assertThat(Evidence.of(fire, quake, true).points()).isZero();
  }

  @Test
  void everyDayBetweenTheReportsCountsAndAnUnknownOneMore() {
    Profile fire = article(EventType.FIRE, "", null);
    Profile later = article(EventType.FIRE, "", null, PUBLISHED.plusDays(10));
    Profile undated = article(EventType.FIRE, "", null, null);

    assertThat(Evidence.of(fire, later, false).points()).isCloseTo(-0.05, within(1e-9));
    assertThat(Evidence.of(fire, undated, false).points())
        .isLessThan(Evidence.of(fire, later, false).points());
  }

  @Test
  void isTheSameBothWays() {
    Profile one = article(EventType.FIRE, "Lyon", on(4));
    Profile other = article(EventType.QUAKE, "Oslo", on(5), null);

    assertThat(Evidence.of(one, other, false).points())
        .isEqualTo(Evidence.of(other, one, false).points());
  }
}
