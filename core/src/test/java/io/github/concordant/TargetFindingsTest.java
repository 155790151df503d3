package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Article;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Slot;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What differing targets amount to. */
final class TargetFindingsTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  private static List<Verdict> verdicts(String one, String other) {
    LocalDate day = LocalDate.of(2024, 5, 8);
    List<Article> articles =
        List.of(
            new Article("a", null, day, null, one, null),
            new Article("b", null, day.plusDays(1), null, other, null));
    return CHECKER.check(SourceSet.of("story", articles)).findings().stream()
        .filter(finding -> finding.slot().equals(Slot.TARGET))
        .map(Finding::verdict)
        .toList();
  }

  @Test
  void onePartyThatIsToldTwoWaysIsNoDispute() {
    assertThat(
            verdicts(
                "Chad said its drone hit a camp of the Tiris Front in the town of Bol on Tuesday.",
                "Chad said that its drone strike on Bol on 7 May was going after fighters from the"
                    + " Adrar Liberation Army."))
        .containsExactly(Verdict.CONTRADICTION);
  }

  @Test
  void campAndMenOfOneGroupAgree() {
    assertThat(
            verdicts(
                "Chad said its drone hit a camp of the Tiris Front in the town of Bol on Tuesday.",
                "Chad said that its drone strike on Bol on 7 May was going after fighters from the"
                    + " Tiris Front."))
        .doesNotContain(Verdict.CONTRADICTION, Verdict.DISPUTED);
  }
}
