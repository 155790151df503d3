package io.github.concordant.text.time;

import org.junit.jupiter.api.Test;

/**
 * The files of phrases as one test, for mutation testing: there a factory of tests is made anew for
 * each of its tests, which takes hours. The build runs them a test a phrase.
 */
final class TimePhrasesAtOnce {

  @Test
  void readsPhrases() {
    TimeTaggerTest.phrases().forEach(TimeTaggerTest::check);
  }
}
