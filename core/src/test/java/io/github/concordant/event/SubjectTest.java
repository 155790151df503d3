package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.ConsistencyChecker;
import io.github.concordant.model.Article;
import org.junit.jupiter.api.Test;

/** What two articles are about is told by whom and what they name. */
final class SubjectTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  private static double kinship(String one, String other) {
    return subject(one).kinship(subject(other)).orElseThrow();
  }

  private static Subject subject(String text) {
    return Subject.of(CHECKER.annotate(Article.of("a", text)), name -> name);
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
                "Actor Peter Hanlon has checked into a clinic in Phoenix. Hanlon is 41.",
                "Peter Hanlon, the actor, is being treated in Phoenix."))
        .isGreaterThan(0.9);
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
  void twoEventsOfOneTownAreStrangers() {
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
  void anArticleWithoutNamesMayBeAboutAnything() {
    assertThat(
            subject("Two people died when a lorry hit a bus.")
                .kinship(subject("A lorry hit a bus in Toledo and two people died.")))
        .isEmpty();
  }
}
