package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.ConsistencyChecker;
import io.github.concordant.event.Subject.Likeness;
import io.github.concordant.model.Article;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What two articles are about is told by whom and what they name. */
final class SubjectTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  private static double kinship(String one, String other) {
    return subject(one).kinship(subject(other)).orElseThrow();
  }

  private static Subject subject(String text) {
    return Subject.of(CHECKER.annotate(Article.of("a", text)));
  }

  private static Subject subject(String text, LocalDate published) {
    return Subject.of(CHECKER.annotate(new Article("a", null, published, null, text, null)));
  }

  @Test
  void oneEventInOtherWordsIsKin() {
    assertThat(
            kinship(
                "Laura Bennett was shot dead in Toledo on Monday, police said.",
                "Police in Toledo named the victim of the shooting as Laura Bennett."))
        .isGreaterThan(0.9);
    assertThat(
            kinship(
                "The trawler Meltem went down off Bartin with its nets out. A lamp was found.",
                "Nets and a lamp are what is left of the Meltem, a trawler of Bartin."))
        .isGreaterThan(0.7);
  }

  @Test
  void accentsAndFirstNamesDoNotMatter() {
    assertThat(
            kinship(
                "A quake shook Gökçedere on Monday. Mehmet Yılmaz was hurt in Gökçedere.",
                "In Gokcedere, a quake hurt Mr. Yılmaz on Monday."))
        .isGreaterThan(0.5);
  }

  @Test
  void twoEventsOfOneTownShareLittle() {
    assertThat(
            kinship(
                "Laura Bennett was shot dead in Toledo. Bennett was a nurse, said Frank Moore.",
                "Carlos Ortega was shot dead in Toledo. Ortega drove a bus, said Helen Price."))
        .isLessThan(0.3);
    assertThat(
            kinship(
                "Laura Bennett was shot dead in Toledo.", "Carlos Ortega was killed in Phoenix."))
        .isZero();
  }

  @Test
  void theWordsOfReportsTellNothing() {
    assertThat(
            subject("Police said that two people died in the attack.")
                .kinship(subject("Two people died in the attack, said the police.")))
        .isEmpty();
  }

  @Test
  void undatedArticlesMustShareMore() {
    String one =
        "A tanker with 40 tons of ammonia overturned near Kelso, said Joan Tully. Crews pumped the"
            + " rest into a second lorry while two lanes of the bypass stayed shut.";
    String other =
        "Farmers near Kelso smelt ammonia. Peter Wren and Ann Moss fled with a goat and a kettle,"
            + " and slept in the chapel of their cousin's parish until the wind turned.";
    LocalDate day = LocalDate.of(2024, 5, 2);
    assertThat(subject(one).likeness(subject(other))).isNotEqualTo(Likeness.KIN);
    assertThat(subject(one, day).likeness(subject(other, day.plusDays(3)))).isEqualTo(Likeness.KIN);
    assertThat(subject(one, day).likeness(subject(other, day.plusDays(300))))
        .isNotEqualTo(Likeness.KIN);
  }
}
