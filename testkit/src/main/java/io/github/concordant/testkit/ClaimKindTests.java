package io.github.concordant.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.ExampleCheck;
import io.github.concordant.text.ArticleAnnotator;
import io.github.concordant.text.annotate.StandardAnnotator;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * The examples of a claim kind as dynamic tests, one a line.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> examples() {
 *   return ClaimKindTests.of(new MagnitudeKind());
 * }
 * }</pre>
 */
public final class ClaimKindTests {

  private ClaimKindTests() {}

  /** A test for each example, read by the library's own annotator. */
  public static Stream<DynamicTest> of(ClaimKind kind) {
    return of(kind, new StandardAnnotator());
  }

  /** A test for each example, read by an annotator of one's own. */
  public static Stream<DynamicTest> of(ClaimKind kind, ArticleAnnotator annotator) {
    return kind.examples().lines().stream()
        .map(
            example ->
                dynamicTest(
                    example.text(),
                    () ->
                        ExampleCheck.failure(kind, example, annotator)
                            .ifPresent(failure -> Assertions.fail(failure))));
  }
}
