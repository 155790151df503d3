package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Article;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Level;
import io.github.concordant.model.Slot;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One person to whom an article gives two names that are no spellings of one another. */
final class PersonSlipsTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  /** Enough between two mentions that nobody takes the two persons for told side by side. */
  private static final String BETWEEN =
      " The road stayed shut until noon. Neighbours brought tea to the crews who pumped out the"
          + " cellars. A bus of the line to the coast had been turned back at the bridge, and the"
          + " school let its pupils go home at ten. By the evening the water had left the square.";

  private static List<Finding> slips(String text) {
    return CHECKER.check(SourceSet.of("story", List.of(Article.of("a", text)))).findings().stream()
        .filter(finding -> finding.slot().equals(Slot.PERSON))
        .filter(finding -> finding.verdict() == Verdict.INTERNAL_CONTRADICTION)
        .toList();
  }

  @Test
  void twoFirstNamesOfOneSurnameAndAge() {
    List<Finding> slips =
        slips(
            "Ana Solis, 16, was found by the river."
                + BETWEEN
                + " A teacher said 16-year-old Berta Solis had hoped to study.");
    assertThat(slips).hasSize(1);
    assertThat(slips.get(0).level()).isEqualTo(Level.WARNING);
    assertThat(slips.get(0).explanation())
        .isEqualTo(
            "a has \"Ana Solis\" and \"Berta Solis\" for one person: both are 16 years old and have"
                + " one surname.");
  }

  @Test
  void twinsSpousesAndOtherAgesAreTwoPersons() {
    assertThat(slips("Ana Solis, 16, and Berta Solis, 16, were found by the river.")).isEmpty();
    assertThat(
            slips(
                "Mark Tilbury, 40, was at home."
                    + BETWEEN
                    + " His wife Carol Tilbury, 40, was at work."))
        .isEmpty();
    assertThat(
            slips(
                "Ana Solis, 16, was found by the river."
                    + BETWEEN
                    + " A teacher named Berta Solis, 41, had taught her."))
        .isEmpty();
  }

  @Test
  void twoSurnamesOfOneFirstNameAndDescription() {
    assertThat(
            slips(
                "\"It was loud,\" said Pete Marsh, who keeps bees behind the mill."
                    + BETWEEN
                    + " \"I saw smoke,\" Pete Dunlop, who keeps bees behind the mill, said."))
        .hasSize(1);
    assertThat(
            slips(
                "\"It was loud,\" said Pete Marsh, who keeps bees behind the mill."
                    + BETWEEN
                    + " \"I saw smoke,\" Pete Dunlop, who drives a bus, said."))
        .isEmpty();
  }

  @Test
  void aSurnameThatNobodyWasIntroducedWith() {
    assertThat(slips("Ivo Kerrick died in the blast. Doctors had treated Derrick for hours."))
        .hasSize(1);
    assertThat(
            slips(
                "Ivo Kerrick died in the blast. Paul Derrick survived. Doctors had treated Derrick"
                    + " for hours."))
        .isEmpty();
    assertThat(slips("Ivo Kerrick died in the blast. The Kerricks had owned the mill for years."))
        .isEmpty();
  }
}
