package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Article;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Report;
import io.github.concordant.model.Slot;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What differing tolls amount to: an error, an update, a quarrel of parties, or nothing. */
final class TollFindingsTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();
  private static final String DAY = "2024-05-07";

  private static Article article(String id, @Nullable String title, String text) {
    return new Article(id, null, LocalDate.parse(DAY), title, text, null);
  }

  private static Article undated(String id, String text) {
    return new Article(id, null, null, null, text, null);
  }

  private static List<Verdict> verdicts(Slot slot, Article... articles) {
    Report report = CHECKER.check(SourceSet.of("story", List.of(articles)));
    return report.findings().stream()
        .filter(finding -> finding.slot().equals(slot))
        .map(Finding::verdict)
        .toList();
  }

  @Test
  void aPersonWhomSourcesSpellDifferentlyIsOneParty() {
    Article early =
        article(
            "a",
            null,
            "A landslide hit Korluk on Monday. Nine people died, said Governor Tarık Özkan.");
    Article late =
        article(
            "b",
            null,
            "A landslide hit Korluk on Monday. So far 14 people have died, regional governor Tarik"
                + " Ozkan said.");

    assertThat(verdicts(Slot.KILLED, early, late)).containsExactly(Verdict.SUPERSEDED);
  }

  @Test
  void twoPartiesOfOneDayAreAtOdds() {
    Article army =
        article("a", null, "A raid hit Korluk on Monday. Nine people died, the army said.");
    Article monitor =
        article("b", null, "A raid hit Korluk on Monday. The rebels said that 14 people had died.");

    assertThat(verdicts(Slot.KILLED, army, monitor)).containsExactly(Verdict.DISPUTED);
  }

  @Test
  void aKindOfPeopleIsComparedByItself() {
    assertThat(
            verdicts(
                Slot.KILLED,
                article(
                    "a", null, "A raid on Homs on Monday killed nine people. Four civilians died."),
                article(
                    "b",
                    null,
                    "A raid on Homs on Monday killed nine people. Eight civilians died.")))
        .contains(Verdict.CONTRADICTION);
  }

  @Test
  void aKindOfPeopleThatTheSourcesCountAlikeIsQuiet() {
    assertThat(
            verdicts(
                Slot.KILLED,
                article(
                    "a", null, "A raid on Homs on Monday killed nine people. Four civilians died."),
                article(
                    "b",
                    null,
                    "A raid on Homs on Monday killed nine people. Four civilians died.")))
        .doesNotContain(Verdict.CONTRADICTION, Verdict.DISPUTED);
  }

  @Test
  void theShotIncludeTheDead() {
    assertThat(
            verdicts(
                Slot.INJURED,
                article("a", null, "A gunman killed one man and wounded four in Akron on Monday."),
                article(
                    "b", null, "Five people were shot in Akron on Monday. One man was killed.")))
        .doesNotContain(Verdict.CONTRADICTION);
  }

  @Test
  void theShotAreNotMoreThanTheHurtAndTheDead() {
    assertThat(
            verdicts(
                Slot.INJURED,
                article("a", null, "A gunman killed one man and wounded four in Akron on Monday."),
                article(
                    "b", null, "Nine people were shot in Akron on Monday. One man was killed.")))
        .contains(Verdict.CONTRADICTION);
  }

  @Test
  void aTextMayTellOfSomeOfTheHurtOfItsHeadline() {
    assertThat(
            verdicts(
                Slot.INJURED,
                article(
                    "a",
                    "Six injured in Akron shooting",
                    "Police were called on Monday. Two people were taken to hospital.")))
        .doesNotContain(Verdict.INTERNAL_CONTRADICTION);
  }

  @Test
  void aHeadlineWithMoreDeadThanItsTextIsAContradiction() {
    assertThat(
            verdicts(
                Slot.KILLED,
                article(
                    "a",
                    "Bomb in Quetta kills 19",
                    "At least 16 people were killed on Monday when a bomb went off in Quetta.")))
        .contains(Verdict.INTERNAL_CONTRADICTION);
  }

  @Test
  void aHeadlineWithTheNumberOfItsTextIsQuiet() {
    assertThat(
            verdicts(
                Slot.KILLED,
                article(
                    "a",
                    "Bomb in Quetta kills 16",
                    "At least 16 people were killed on Monday when a bomb went off in Quetta.")))
        .doesNotContain(Verdict.INTERNAL_CONTRADICTION);
  }

  @Test
  void arrestsGoOn() {
    assertThat(
            verdicts(
                Slot.DETAINED,
                undated("a", "Two men were arrested after a shooting in Akron on 6 May 2024."),
                undated("b", "Five men were arrested after the shooting in Akron on 6 May 2024.")))
        .containsExactly(Verdict.SUPERSEDED);
  }

  @Test
  void arrestsOfOneDayAreCompared() {
    assertThat(
            verdicts(
                Slot.DETAINED,
                article("a", null, "Two men were arrested after a shooting in Akron on Monday."),
                article(
                    "b", null, "Five men were arrested after the shooting in Akron on Monday.")))
        .containsExactly(Verdict.CONTRADICTION);
  }

  @Test
  void whoIsStillInHospitalIsAPart() {
    assertThat(
            verdicts(
                Slot.INJURED,
                article("a", null, "Dozens were hurt in a fire in Dhaka on Monday."),
                article(
                    "b",
                    null,
                    "A fire broke out in Dhaka on Monday. Eight are still in hospital.")))
        .doesNotContain(Verdict.CONTRADICTION);
  }

  @Test
  void aMonitorAndAnArmyAreParties() {
    assertThat(
            verdicts(
                Slot.KILLED,
                article(
                    "a",
                    null,
                    "Nine people were killed in a raid on Homs on Monday, a monitor said."),
                article(
                    "b",
                    null,
                    "Four people were killed in a raid on Homs on Monday, the army said.")))
        .containsExactly(Verdict.DISPUTED);
  }

  @Test
  void policeAndHospitalAreNone() {
    assertThat(
            verdicts(
                Slot.KILLED,
                article(
                    "a", null, "Nine people were killed in a raid on Homs on Monday, police said."),
                article(
                    "b",
                    null,
                    "Four people were killed in a raid on Homs on Monday, the hospital said.")))
        .containsExactly(Verdict.CONTRADICTION);
  }

  @Test
  void anEstimateOfManyMoreIsAnother() {
    assertThat(
            verdicts(
                Slot.KILLED,
                article("a", null, "The war in Syria has killed more than 280,000 people."),
                article("b", null, "The war in Syria has killed 470,000 people.")))
        .containsExactly(Verdict.CONTRADICTION);
  }

  @Test
  void anEstimateOfALittleMoreIsTheSame() {
    assertThat(
            verdicts(
                Slot.KILLED,
                article("a", null, "The war in Syria has killed more than 280,000 people."),
                article("b", null, "The war in Syria has killed 300,000 people.")))
        .containsExactly(Verdict.COMPATIBLE);
  }

  @Test
  void theDayOfALaterDeathIsNotTheDayOfTheShooting() {
    assertThat(
            verdicts(
                Slot.DATE,
                article("a", null, "Ada Moss was shot in Akron on Friday."),
                article("b", null, "Ada Moss was shot in Akron on Friday and died on Sunday.")))
        .doesNotContain(Verdict.CONTRADICTION);
  }

  @Test
  void thePartsThatPeoplePlayInTwoEventsAreTwoPersons() {
    assertThat(
            verdicts(
                Slot.AGE,
                article("a", null, "A 5-year-old boy died in a shooting in Akron on Monday."),
                article(
                    "b",
                    null,
                    "A 4-year-old boy died in a shooting in Boise on Tuesday, April 2.")))
        .doesNotContain(Verdict.CONTRADICTION);
  }

  @Test
  void tollsJoinWhatOneArticleTellsTwice() {
    Article twice =
        article(
            "a",
            null,
            "A bomb killed 44 people and wounded 140 in Qamishli on Monday.\n\nThe blast shook the"
                + " district of Gharbiya. The bomb in Gharbiya killed 44 and wounded 140.");
    Article other = article("b", null, "A bomb killed 48 people in Qamishli on Monday.");
    assertThat(verdicts(Slot.KILLED, twice, other)).containsExactly(Verdict.CONTRADICTION);
  }

  @Test
  void tollsOfTwoEventsAreToldApart() {
    assertThat(
            verdicts(
                Slot.KILLED,
                article("a", null, "Seven people died in Monday's strike on Homs."),
                article("b", null, "Eleven people were killed in a strike on Aleppo on Sunday.")))
        .contains(Verdict.DIFFERENT_EVENTS)
        .doesNotContain(Verdict.CONTRADICTION);
  }

  private static Article on(String day, String id, String text) {
    return new Article(id, null, LocalDate.parse(day), null, text, null);
  }

  @Test
  void theMissingBecomeFewerAsTheyAreFound() {
    String crash = "The ferry Sorel sank off Arendal on Monday, 6 May. ";
    assertThat(
            verdicts(
                Slot.MISSING,
                on(
                    "2024-05-07",
                    "a",
                    crash + "Twenty-two people are missing, the coast guard said."),
                on("2024-05-11", "b", crash + "Nine people are missing, the coast guard said.")))
        .containsExactly(Verdict.SUPERSEDED);
    assertThat(
            verdicts(
                Slot.MISSING,
                on(
                    "2024-05-07",
                    "a",
                    crash + "Twenty-two people are missing, the coast guard said."),
                on("2024-05-07", "b", crash + "Nine people are missing, the coast guard said.")))
        .containsExactly(Verdict.CONTRADICTION);
  }

  @Test
  void rivalsDoNotReplaceEachOther() {
    String storm = "The storm hit Quelimane on Monday, 6 May. ";
    assertThat(
            verdicts(
                Slot.KILLED,
                on(
                    "2024-05-07",
                    "a",
                    storm + "Nine people were killed, the interior ministry said."),
                on("2024-05-09", "b", storm + "A rights group said 31 people were killed.")))
        .containsExactly(Verdict.DISPUTED);
    assertThat(
            verdicts(
                Slot.KILLED,
                on(
                    "2024-05-07",
                    "a",
                    storm + "Nine people were killed, the interior ministry said."),
                on("2024-05-09", "b", storm + "Provincial officials said 31 people were killed.")))
        .containsExactly(Verdict.SUPERSEDED);
  }

  @Test
  void aTollThatGrewAndTheRivalsWhoDoubtIt() {
    String storm = "The storm hit Quelimane on Monday, 6 May. ";
    assertThat(
            verdicts(
                Slot.KILLED,
                on(
                    "2024-05-07",
                    "a",
                    storm + "Nine people were killed, the interior ministry said."),
                on(
                    "2024-05-09",
                    "b",
                    storm
                        + "The interior ministry said 23 people were killed. A rights group said 31"
                        + " people were killed.")))
        .containsExactlyInAnyOrder(Verdict.SUPERSEDED, Verdict.DISPUTED);
  }
}
