package io.github.concordant.text.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is read against.
 *
 * @param published the day of publication, or null when there is none
 * @param told the date told before, or null when the text told none yet
 * @param quarter the quarter of a year told before, or null
 * @param outlook the direction of the clause
 */
record Setting(
    @Nullable LocalDate published,
    TimexValue.@Nullable Period told,
    TimexValue.@Nullable Period quarter,
    Outlook outlook) {

  Setting withOutlook(Outlook other) {
    return new Setting(published, told, quarter, other);
  }

  Tense tense() {
    return outlook.tense();
  }
}
