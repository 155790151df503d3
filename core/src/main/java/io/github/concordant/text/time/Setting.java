package io.github.concordant.text.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is read against.
 *
 * @param published the day of publication, or null when there is none
 * @param told the date told before, or null when the text told none yet
 * @param fresh whether that date was told only just before
 * @param quarter the quarter of a year told before, or null
 * @param outlook the direction of the clause
 */
record Setting(
    @Nullable LocalDate published,
    TimexValue.@Nullable Period told,
    boolean fresh,
    TimexValue.@Nullable Period quarter,
    Outlook outlook) {

  Setting withOutlook(Outlook other) {
    return new Setting(published, told, fresh, quarter, other);
  }

  Tense tense() {
    return outlook.tense();
  }

  /** The same, as if the text had told no date before. */
  Setting withoutText() {
    return new Setting(published, null, false, null, outlook);
  }

  /** The same, as if nothing told the day of publication. */
  Setting withoutPublication() {
    return new Setting(null, told, fresh, quarter, outlook);
  }

  /** The year that a date without one takes from the date just told, or 0. */
  int lentYear() {
    return told != null && fresh && told.grain().compareTo(Grain.MONTH) <= 0
        ? told.first().getYear()
        : 0;
  }
}
