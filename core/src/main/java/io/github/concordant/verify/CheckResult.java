package io.github.concordant.verify;

/**
 * How one expectation fared.
 *
 * @param expectation what was expected, in a few words
 * @param message why it failed, as a person needs it; empty when it is met
 */
public record CheckResult(String expectation, boolean met, String message) {

  static CheckResult met(Expectation expectation) {
    return new CheckResult(expectation.describe(), true, "");
  }

  static CheckResult failed(Expectation expectation, String message) {
    return new CheckResult(expectation.describe(), false, message);
  }
}
