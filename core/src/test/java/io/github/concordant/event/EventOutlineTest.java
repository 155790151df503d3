package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks against two events' being one, each in a line as in {@link Told}. */
final class EventOutlineTest {

  private static void check(String a, String b, boolean akin, String kind) {
    EventOutline one = Told.outline(a);
    EventOutline other = Told.outline(b);
    assertThat(kind(one.obstacle(other, akin))).isEqualTo(kind);
    assertThat(kind(other.obstacle(one, akin))).isEqualTo(kind);
  }

  private static String kind(Optional<Obstacle> obstacle) {
    return obstacle.map(o -> o.kind().name()).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STRIKE by=Chad on=Niger  | STRIKE by=Niger on=Chad           | SIDES
          STRIKE by=Chad on=Niger  | STRIKE on=Chad                    | SIDES
          STRIKE by=Chad           | STRIKE by=Niger on=Chad           | SIDES
          # who shoots at home is in the country that it happens in
          SHOOTING by=Chad         | SHOOTING on=Chad                  | -
          SHOOTING by=Chad on=Chad | SHOOTING on=Chad                  | -
          STRIKE by=Chad on=Niger  | STRIKE by=Chad,Niger on=Chad,Niger | -
          STRIKE by=Chad on=Niger  | STRIKE by=Chad on=Niger           | -
          STRIKE by=Chad           | STRIKE on=Niger                   | -
          """)
  void whoStrikesIsNotStruck(String a, String b, String kind) {
    check(a, b, false, kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STRIKE        | QUAKE        | TYPES
          STRIKE        | ATTACK       | -
          STRIKE        | ANY          | -
          # said of something else, maybe
          STRIKE unsure | QUAKE        | -
          STRIKE unsure | QUAKE unsure | -
          """)
  void oneEventIsOfOneKind(String a, String b, String kind) {
    check(a, b, false, kind);
    check(a, b, true, "-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STRIKE by=Chad               | STRIKE by=Norway              | PARTIES
          STRIKE by=Chad,Harbour_Front | STRIKE by=Norway              | PARTIES
          STRIKE by=Chad,Norway        | STRIKE by=Norway              | -
          STRIKE by=Chad               | STRIKE                        | -
          # of bands it is not known whether the one is of the other
          STRIKE by=Harbour_Front      | STRIKE by=Chad                | -
          STRIKE by=Harbour_Front      | STRIKE by=Dune_League         | -
          STRIKE on=Chad               | STRIKE on=Norway              | PARTIES
          STRIKE on=Chad               | STRIKE on=Chad,Norway         | -
          STRIKE on=Harbour_Front      | STRIKE on=Norway              | -
          """)
  void oneEventIsOfOneCountryOnOne(String a, String b, String kind) {
    check(a, b, false, kind);
    check(a, b, true, kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VISIT with=Ann_Lee           | VISIT with=Max_Roe           | PERSONS
          VISIT with=Ann_Lee,president | VISIT with=Max_Roe,president | PERSONS
          VISIT with=Ann_Lee           | VISIT with=Ann_Lee,Max_Roe   | -
          # an office named alone may be anybody's
          VISIT with=Ann_Lee           | VISIT with=president         | -
          VISIT with=Ann_Lee           | VISIT                        | -
          # two victims of one event are of one event
          STRIKE with=Ann_Lee          | STRIKE with=Max_Roe          | -
          VISIT unsure with=Ann_Lee    | STRIKE with=Max_Roe          | -
          STRIKE unsure with=Ann_Lee   | VISIT with=Max_Roe           | -
          """)
  void whoComesTellsVisitsApart(String a, String b, String kind) {
    check(a, b, false, kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STRIKE in=Palermo | STRIKE in=Bergen   | PLACES
          STRIKE in=Palermo | STRIKE in=Italy    | -
          STRIKE in=Palermo | STRIKE in=Qarshoum | -
          STRIKE in=Palermo | STRIKE             | -
          """)
  void oneEventIsInOnePlace(String a, String b, String kind) {
    check(a, b, false, kind);
    check(a, b, true, kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STRIKE day=2024-05-06             | STRIKE day=2024-05-10             | DAYS | DAYS
          # a wrong day is just what an editor looks for
          STRIKE day=2024-05-06             | STRIKE day=2024-05-09             | -    | -
          STRIKE day=2024-05-06             | STRIKE                            | -    | -
          STRIKE around=2024-05             | STRIKE day=2024-07-09             | DAYS | -
          # reports in the same words may be written long after it
          STRIKE around=2024-05             | STRIKE around=2024-09             | DAYS | -
          STRIKE day=2024-05-06 around=2024 | STRIKE day=2024-09-06 around=2024 | -    | DAYS
          """)
  void theDaysLieNear(String a, String b, String strange, String akin) {
    check(a, b, false, strange);
    check(a, b, true, akin);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STRIKE by=Chad on=Niger | STRIKE by=Niger on=Chad | who strikes and who is struck change places
          STRIKE                  | ANY day=2024-05-06      | -
          QUAKE                   | STRIKE                  | one is called quake, the other strike
          STRIKE by=Chad,Mali     | STRIKE by=Norway        | the one is Chad, Mali's, the other Norway's
          STRIKE on=Chad          | STRIKE on=Norway,Mali   | the one hit Chad, the other Norway, Mali
          VISIT with=Ann_Lee      | VISIT with=Max_Roe      | the one is about Ann Lee, the other Max Roe
          STRIKE in=Palermo       | STRIKE in=Bergen        | the places differ: Palermo and Bergen
          STRIKE day=2024-05-06   | STRIKE day=2024-05-10   | the days lie apart: 2024-05-06 and 2024-05-10
          """)
  void peopleAreToldWhatDoesNotFit(String a, String b, String telling) {
    Optional<Obstacle> obstacle = Told.outline(a).obstacle(Told.outline(b), false);
    assertThat(obstacle.map(Obstacle::telling).orElse("-")).isEqualTo(telling);
  }

  @Test
  void whatTheBodyAloneCallsItMayBeSaidOfSomethingElse() {
    assertThat(EventOutline.of(Told.event("a/0 STRIKE main")).surelyTyped()).isFalse();
    assertThat(EventOutline.of(Told.event("a/0 STRIKE main headed")).surelyTyped()).isTrue();
    assertThat(EventOutline.of(Told.event("a/1 STRIKE")).surelyTyped()).isTrue();
  }

  @Test
  void anOutlineKeepsWhatTheEventIs() {
    String line =
        "STRIKE by=Chad on=Niger in=Zinder with=Ann_Lee day=2024-05-06 around=2024-05-06..2024-05-08";
    assertThat(EventOutline.of(Told.event("a/1 " + line))).isEqualTo(Told.outline(line));
  }

  @Test
  void theDaysGivenForBothAreCounted() {
    EventOutline monday = Told.outline("STRIKE day=2024-05-06 in=Zinder,Agadez");
    EventOutline friday = Told.outline("STRIKE day=2024-05-10 in=Agadez,Maradi");
    EventOutline undated = Told.outline("STRIKE around=2024-05");
    assertThat(monday.daysApart(friday)).hasValue(4);
    assertThat(monday.daysApart(monday)).hasValue(0);
    assertThat(monday.daysApart(undated)).isEmpty();
    assertThat(undated.daysApart(monday)).isEmpty();
    assertThat(monday.sharesDays(Told.outline("QUAKE day=2024-05-06"))).isTrue();
    assertThat(monday.sharesDays(friday)).isFalse();
    assertThat(monday.sharedPlaces(friday)).containsExactly("Agadez");
    assertThat(monday.sharedPlaces(undated)).isEmpty();
  }
}
