package io.github.concordant.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.check.ClaimKinds;
import io.github.concordant.claim.Examples.Example;
import io.github.concordant.text.annotate.StandardAnnotator;
import org.junit.jupiter.api.Test;

/**
 * The phrasebooks of the claim kinds as one test, for mutation testing: there a factory of tests is
 * made anew for each of its tests, which takes hours. The build runs them a test a line.
 */
final class PhrasebooksAtOnce {

  @Test
  void kindsKeepTheirExamples() {
    StandardAnnotator annotator = new StandardAnnotator();
    for (ClaimKind kind : ClaimKinds.standard()) {
      for (Example line : kind.examples().lines()) {
        assertThat(ExampleCheck.failure(kind, line, annotator)).isEmpty();
      }
    }
  }
}
