package io.github.concordant.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * Somebody's decision that a finding needs no more attention. It is shown with the finding and
 * keeps it out of the exit status.
 *
 * @param fingerprint of the finding: 32 hexadecimal digits in lower case
 * @param reason why, for colleagues
 * @param date the day of the decision; it documents, and nothing is ever compared with it
 */
public record Suppression(String fingerprint, String reason, LocalDate date) {

  /**
   * @throws IllegalArgumentException if the fingerprint is none or the reason is blank
   */
  public Suppression {
    checkArgument(fingerprint.matches("[0-9a-f]{32}"), "no fingerprint: \"%s\"", fingerprint);
    checkArgument(!reason.isBlank(), "a suppression without a reason: %s", fingerprint);
  }
}
