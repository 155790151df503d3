package io.github.concordant.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which days are moved; the day of each text is its last word but the full stop. */
final class ReschedulingsTest {

  @Test
  void verbsMoveADay() {
    assertThat(isMoved("The vote was postponed until Friday.")).isTrue();
    assertThat(isMoved("The vote was postponed from Friday.")).isTrue();
    assertThat(isMoved("The vote was rescheduled for Friday.")).isTrue();
    assertThat(isMoved("The vote was adjourned till Friday.")).isTrue();
    assertThat(isMoved("The vote was held on Friday.")).isFalse();
    assertThat(isMoved("The vote was postponed on Friday.")).isFalse();
    assertThat(isMoved("The vote was set for Friday.")).isFalse();
  }

  @Test
  void someVerbsNeedTheirParticle() {
    assertThat(isMoved("They put the vote off to Friday.")).isFalse();
    assertThat(isMoved("The vote was put off to Friday.")).isTrue();
    assertThat(isMoved("The vote was pushed back until Friday.")).isTrue();
    assertThat(isMoved("The vote was brought forward to Friday.")).isTrue();
    assertThat(isMoved("The votes were put away until Friday.")).isFalse();
    assertThat(isMoved("He came back and stayed until Friday.")).isFalse();
  }

  @Test
  void someVerbsStandRightBeforeTheDay() {
    assertThat(isMoved("The vote was moved to Friday.")).isTrue();
    assertThat(isMoved("The vote was delayed until Friday.")).isTrue();
    assertThat(isMoved("The vote was delayed for Friday.")).isFalse();
    assertThat(isMoved("The vote moved many men to Friday.")).isFalse();
  }

  @Test
  void verbStandsInTheSentenceAtMostEightTokensBefore() {
    assertThat(isMoved("They postponed the long vote in the hall until Friday.")).isTrue();
    assertThat(isMoved("They postponed the very long vote in the hall until Friday.")).isFalse();
    assertThat(isMoved("The vote was postponed. It rained until Friday.")).isFalse();
  }

  private static boolean isMoved(String text) {
    Words words = Lexer.read(text);
    return Reschedulings.isMoved(words, words.size() - 2);
  }
}
