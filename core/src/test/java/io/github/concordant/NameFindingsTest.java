package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.concordant.config.Configuration;
import io.github.concordant.model.Article;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Level;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor hears of names: between sources, and within one. */
class NameFindingsTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  private static ImmutableList<Finding> findings(Verdict verdict, String... texts) {
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(Article.of("s" + articles.size(), text));
    }
    return CHECKER.check(SourceSet.of("story", articles)).findings().stream()
        .filter(finding -> finding.verdict() == verdict)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> spellings(String... texts) {
    return findings(Verdict.SPELLING_VARIANT, texts).stream()
        .map(Finding::summary)
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Governor Mehmet Şahinkaya visited the town.|Governor Mehmet Sahinkaya visited the town.",
        "They fled the town of Marja on Friday.|Shops were shut in al-Marjah city on Friday.",
        "Fighters of the Daesh group held the bridge.|Islamic State fighters held the bridge.",
        "A judge, A. K. Srinivas, heard both.|Judge A. K. Shrinivas heard both.",
      })
  void twoSourcesSpellOneNameInTwoWays(String one, String other) {
    assertThat(spellings(one, other)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police chief Marta Oquendo spoke.|Oquendo told reporters that it was over.",
        "Fighters of the ISIS group, also known as Daesh, held it.|ISIS fighters held the bridge.",
        "The bomb went off in Panjgur on Friday.|The bomb went off in Balochistan on Friday.",
        "The driver, Jorge Ibarra, was hurt.|The driver's cousin, Luis Ibarra, was hurt.",
      })
  void aShortFormOrAnotherBearerIsNoSpelling(String one, String other) {
    assertThat(spellings(one, other)).isEmpty();
  }

  @Test
  void aSurnameThatSlipsIsToldToItsSource() {
    ImmutableList<Finding> slips =
        findings(
            Verdict.INTERNAL_CONTRADICTION,
            "Police detective Marta Oquendo found the car. It was locked, Oquedno said.");
    assertThat(slips).hasSize(1);
    assertThat(slips.get(0).level()).isEqualTo(Level.WARNING);
    assertThat(slips.get(0).explanation()).contains("s0 spells one name in two ways");
  }

  @Test
  void twoPersonsOfOneArticleAreNoSlip() {
    assertThat(
            findings(
                Verdict.INTERNAL_CONTRADICTION,
                "Mayor Tomas Ruiz met Judge Tomas Ruis. Ruiz and Ruis are not related."))
        .isEmpty();
  }

  @Test
  void theHouseStyleIsNamedBesideTheFormsOfTheSources() {
    ConsistencyChecker checker =
        ConsistencyChecker.builder()
            .configuration(Configuration.builder().houseStyle("Mehmet Şahinkaya").build())
            .build();
    SourceSet story =
        SourceSet.of(
            "story",
            List.of(
                Article.of("a", "Governor Mehmet Şahinkaya visited the town."),
                Article.of("b", "Governor Mehmet Sahinkaya visited the town.")));
    assertThat(checker.check(story).findings())
        .anyMatch(
            finding -> finding.explanation().contains("house style has \"Mehmet Şahinkaya\""));
  }

  @Test
  void agesFarApartAreOfTwoPersons() {
    assertThat(
            findings(
                Verdict.SUPERSEDED,
                "A pupil, Marta Oquendo, 15, was hurt.",
                "A teacher, Marta Oquendo Ruiz, 41, was hurt."))
        .isEmpty();
  }

  @Test
  void agesOfOneNameThatDifferAreAContradiction() {
    ImmutableList<Finding> ages =
        findings(
            Verdict.CONTRADICTION,
            "A pupil, Marta Oquendo, 15, was hurt.",
            "Police said Marta Oquendo, 16, was hurt.");
    assertThat(ages).hasSize(1);
    assertThat(ages.get(0).summary()).isEqualTo("Marta Oquendo: age 15 against 16");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A 16-year-old boy died on Sunday.|A 15-year-old boy was killed on Sunday.",
        "Police arrested a 19-year-old on Sunday.|A 20-year-old man is under arrest.",
        "A man shot his 16-year-old daughter.|She and her 17-year-old daughter were at home.",
      })
  void agesOfOneWhoIsDescribedAreCompared(String one, String other) {
    assertThat(findings(Verdict.CONTRADICTION, one, other)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A 16-year-old boy died on Sunday.|Police arrested a 17-year-old boy on Sunday.",
        "A 16-year-old boy died on Sunday.|A 45-year-old man died on Sunday.",
        "A 16-year-old boy died on Sunday.|A 15-year-old girl died on Sunday.",
        "A 16-year-old died, and a 17-year-old died.|A 15-year-old boy was killed on Sunday.",
      })
  void agesOfOthersAreNot(String one, String other) {
    assertThat(findings(Verdict.CONTRADICTION, one, other)).isEmpty();
  }
}
