package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much speaks for two articles' events being one. */
final class EventPairTest {

  private static EventPair pair(String a, String b) {
    return new EventPair(Told.event("a/" + a), Told.event("b/" + b));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 STRIKE                    | 1 ATTACK                    | 0
          1 STRIKE                    | 1 STRIKE                    | 2
          1 ANY                       | 1 ANY                       | 0
          1 STRIKE                    | 1 ANY                       | 0
          1 ANY by=Chad               | 1 ANY by=Chad,Mali          | 2
          1 ANY by=Chad               | 1 ANY on=Chad               | 0
          1 ANY on=Chad               | 1 ANY on=Chad               | 2
          1 ANY in=Zinder             | 1 ANY in=Zinder             | 2
          1 ANY in=Zinder             | 1 ANY in=Agadez             | 0
          1 VISIT with=Ann_Lee        | 1 TALKS with=Ann_Lee        | 3
          1 STRIKE by=Chad on=Mali in=Kidal with=Ann_Lee | 1 STRIKE by=Chad on=Mali in=Kidal with=Ann_Lee | 11
          # two of a rare kind hardly happen within days
          0 QUAKE main                | 0 QUAKE main                | 3
          0 QUAKE main                | 1 QUAKE                     | 2
          1 QUAKE                     | 1 QUAKE                     | 2
          0 STRIKE main               | 0 STRIKE main               | 2
          0 QUAKE main                | 0 COUP main                 | 0
          # a story has one war
          1 WAR                       | 1 WAR                       | 4
          1 WAR                       | 1 ANY                       | 0
          1 ANY                       | 1 WAR                       | 0
          1 ANY lead                  | 1 ANY lead                  | 1
          0 ANY main lead             | 1 ANY lead                  | 1
          1 ANY lead                  | 0 ANY main lead             | 1
          0 ANY main lead             | 0 ANY main lead             | 0
          1 ANY lead                  | 1 ANY                       | 0
          1 ANY                       | 1 ANY lead                  | 0
          """)
  void whatTheyShareSpeaksForIt(String a, String b, int points) {
    assertThat(pair(a, b).points()).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-05-06             | 2024-05-06             | 2
          2024-05-06             | 2024-05-05..2024-05-07 | 1
          # a slip of one day is common
          2024-05-06             | 2024-05-07             | -1
          2024-05-06             | 2024-05-08             | -3
          2024-05-16             | 2024-05-08             | -3
          """)
  void daysSpeakForItOrAgainst(String a, String b, int points) {
    assertThat(pair("1 ANY day=" + a, "1 ANY day=" + b).points()).isEqualTo(points);
    assertThat(pair("1 ANY day=" + a, "1 ANY around=" + b).points()).isZero();
    assertThat(pair("1 ANY around=" + a, "1 ANY day=" + b).points()).isZero();
  }

  @Test
  void whatArticlesAreAboutIsOneIfTheSameWordsTellOfIt() {
    String words = " about=zeltrima_korba_umbet";
    EventPair kin = pair("0 ANY main" + words, "0 ANY main" + words);
    assertThat(kin.points()).isEqualTo(EventPair.ENOUGH);
    assertThat(kin.pointsBeside()).isZero();
    EventPair foreign = pair("0 ANY main" + words, "0 ANY main about=ildra_vosk_emmet");
    assertThat(foreign.points()).isEqualTo(-1);
    assertThat(foreign.pointsBeside()).isZero();
  }

  @Test
  void theWordsOfAnArticleAreNotOfAllItTells() {
    String words = " about=zeltrima_korba_umbet";
    assertThat(pair("0 ANY main" + words, "1 ANY" + words).points()).isZero();
    assertThat(pair("1 ANY" + words, "0 ANY main" + words).points()).isZero();
  }

  @Test
  void kinMayBeCalledByOtherNames() {
    String words = " main headed about=zeltrima_korba_umbet";
    EventPair kin = pair("0 QUAKE" + words, "0 CRASH" + words);
    assertThat(kin.obstacle()).isEmpty();
    assertThat(kin.apart(EventOutline.of(kin.a()), EventOutline.of(kin.b()))).isFalse();
    EventPair strangers = pair("0 QUAKE main headed", "0 CRASH main headed");
    assertThat(strangers.obstacle()).hasValue("one is called quake, the other crash");
    assertThat(strangers.apart(EventOutline.of(strangers.a()), EventOutline.of(strangers.b())))
        .isTrue();
  }
}
