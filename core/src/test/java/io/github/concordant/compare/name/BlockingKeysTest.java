package io.github.concordant.compare.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names without a common key are never compared, so each way to spell a name must leave one. */
class BlockingKeysTest {

  /** One word each, and no table knows it, so that its consonants alone give the keys. */
  @ParameterizedTest
  @CsvSource({
    "Moghadar, Moqaddar",
    "Bervan, Perfan",
    "Kadibo, Qatipo",
    "Teshivo, Zedifo",
    "Lamuro, Lanuro",
    "Hirawo, Iraro",
    "Torbelin, Torelin",
    "Torbelin, Torbeli",
    "Orbelin, Torbelin",
    "Torbelin, Tobbelin",
    "Tolmegard, Tolmeg",
    "Tolmegard, Megard",
  })
  void oneConfusionLeavesACommonKey(String one, String other) {
    assertThat(common(one, other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Bill, William",
    "Li, Yi",
    "Abd al-Rahman, Abdurrahman",
    "Han Seung-jun, Han Seungjun",
    "Al Shabaab, Alshabaab",
    "J. Torbelin, Jane Torbelin",
    "Republic of Korea, South Korea",
  })
  void tablesAndJoinedWordsLeaveACommonKey(String one, String other) {
    assertThat(common(one, other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Torbelin, Megardo",
    "Bevano, Karilo",
    "Lamuro, Taguro",
    "Torbelin, Keg",
    "Ordila, Bagimo",
  })
  void othersHaveNone(String one, String other) {
    assertThat(common(one, other)).isEmpty();
  }

  /** Vowels and the sounds that come and go are in no key; p, k, t and n stand for their kin. */
  @Test
  void keysAreConsonantsByTheirPlace() {
    assertThat(keys("Bevigad")).containsExactlyInAnyOrder("=bevigad", "pkt", "kt", "pt", "pk");
    assertThat(keys("Momena")).containsExactlyInAnyOrder("=momena", "n");
    assertThat(keys("Aya")).contains("-");
  }

  @Test
  void whatStandsTogetherWhenOneIsLeftOutIsOne() {
    assertThat(keys("Tabodir")).contains("tptr", "ptr", "tr", "tpr", "tpt");
  }

  /** A part of a long name is a name too, but of less than three consonants it is no key. */
  @Test
  void longNamesHaveBeginningsAndEnds() {
    assertThat(keys("Talokaberi"))
        .containsExactlyInAnyOrder(
            "=talokaberi", "tlkpr", "lkpr", "tkpr", "tlpr", "tlkr", "tlkp", "tlk", "kpr");
    assertThat(keys("Talokab")).doesNotContain("tl", "kp");
  }

  @Test
  void anInitialIsAKeyOfItsOwn() {
    assertThat(keys("J. Torbelin")).contains("j.");
    assertThat(keys("Jane Torbelin")).doesNotContain("j.");
  }

  private static ImmutableSet<String> keys(String name) {
    return ImmutableSet.copyOf(NameMatcher.standard().blockingKeys(name));
  }

  private static ImmutableSet<String> common(String one, String other) {
    return Sets.intersection(keys(one), keys(other)).immutableCopy();
  }
}
