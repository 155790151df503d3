package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which classes one event may go by, and what is known of the events of a class. */
final class EventTypeTest {

  @ParameterizedTest
  @CsvSource({
    "STRIKE, STRIKE",
    "QUAKE, QUAKE",
    "QUAKE, ANY",
    "VISIT, ANY",
    // words for violence are chosen freely
    "STRIKE, ATTACK",
    "SHOOTING, ATTACK",
    "STABBING, KILLING",
    "EXECUTION, KILLING",
    "STRIKE, CLASH",
    "STRIKE, BOMBING",
    // a protest that is shot at
    "PROTEST, SHOOTING",
    "PROTEST, CLASH",
    "COUP, SHOOTING",
    "ABDUCTION, SHOOTING",
    "PROTEST, COUP",
    // a ship that collides, burns and sinks
    "CRASH, SINKING",
    "CRASH, FIRE",
    "FIRE, COLLAPSE",
    "LEAK, FIRE",
    // the blast in a refinery and the fire there
    "BOMBING, FIRE",
    "BOMBING, COLLAPSE"
  })
  void oneEventMayBeCalledBoth(EventType one, EventType other) {
    assertThat(one.mayBe(other)).isTrue();
    assertThat(other.mayBe(one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "SHOOTING, BOMBING",
    "SHOOTING, STRIKE",
    "STABBING, STRIKE",
    "STABBING, SHOOTING",
    "EXECUTION, BOMBING",
    "QUAKE, ATTACK",
    "QUAKE, FIRE",
    "VISIT, TALKS",
    "VISIT, ATTACK",
    "VISIT, CRASH",
    "WAR, ATTACK",
    "WAR, CLASH",
    "STRIKE, FIRE",
    "STRIKE, CRASH",
    "SHOOTING, SINKING",
    "CRUSH, PROTEST",
    "FUNERAL, PROTEST",
    "CRASH, PROTEST"
  })
  void noEventIsBoth(EventType one, EventType other) {
    assertThat(one.mayBe(other)).isFalse();
    assertThat(other.mayBe(one)).isFalse();
  }

  @Test
  void partiesDoItToOrWithEachOther() {
    check(
        EventType::hasParties,
        "STRIKE BOMBING SHOOTING STABBING CLASH KILLING EXECUTION ATTACK ABDUCTION COUP"
            + " VISIT RETURN TALKS AGREEMENT ARREST TRIAL VOTE FUNERAL",
        "QUAKE WEATHER FIRE CRASH SINKING WAR OUTBREAK PROTEST ANY");
  }

  @Test
  void violenceKillsByOthersHands() {
    check(
        EventType::violent,
        "STRIKE BOMBING SHOOTING STABBING CLASH KILLING EXECUTION ATTACK",
        "WAR ABDUCTION QUAKE FIRE CRASH VISIT ARREST PROTEST COUP ANY");
  }

  @Test
  void nobodyDoesWhatIsBlind() {
    check(
        EventType::blind,
        "QUAKE WEATHER LANDSLIDE FIRE COLLAPSE CRUSH OUTBREAK LEAK",
        "STRIKE WAR CRASH SINKING ESCAPE VISIT PROTEST ANY");
  }

  @Test
  void twoOfARareKindHardlyHappenWithinDays() {
    check(
        EventType::rare,
        "QUAKE COUP CRUSH SINKING LANDSLIDE OUTBREAK LEAK ESCAPE",
        "STRIKE ATTACK CRASH FIRE WEATHER VISIT PROTEST ANY");
  }

  @Test
  void someGoOnForAWhile() {
    check(
        EventType::lasting,
        "VISIT TALKS AGREEMENT CLASH WAR PROTEST TRIAL",
        "STRIKE QUAKE CRASH ARREST RETURN FUNERAL ANY");
  }

  @Test
  void theReportNamesTheVagueOnePlainly() {
    assertThat(EventType.ANY.id()).isEqualTo("event");
    assertThat(EventType.STRIKE.id()).isEqualTo("strike");
    // whatever the language of the machine: a dotless i would stand in a Turkish one's
    assertThat(EventType.SINKING.id()).isEqualTo("sinking");
  }

  private static void check(Predicate<EventType> rule, String yes, String no) {
    assertThat(Arrays.stream(yes.split(" ")).map(EventType::valueOf)).allMatch(rule);
    assertThat(Arrays.stream(no.split(" ")).map(EventType::valueOf)).noneMatch(rule);
  }
}
