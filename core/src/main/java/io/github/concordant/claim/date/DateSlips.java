package io.github.concordant.claim.date;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.ClaimValue.Granularity;
import io.github.concordant.text.TimeExpression;
import io.github.concordant.text.TimeExpression.Slip;
import io.github.concordant.text.time.TimeTagger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Dates that cannot be right as they stand: what else may have been meant, and the sentence that
 * says so. Which of the two is meant stays open.
 */
final class DateSlips {

  private DateSlips() {}

  /** The stretch that holds all that may be meant; empty where nothing is known of it. */
  static Optional<Days> stretch(Slip slip) {
    if (slip.repairs().isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = slip.repairs().get(0);
    LocalDate last = Iterables.getLast(slip.repairs());
    return Optional.of(new Days(first, last, Granularity.RANGE));
  }

  /** What the claim may mean: each of the repairs of its slip, else its value. */
  static ImmutableList<Days> readings(ClaimDraft claim) {
    return slip(claim)
        .map(TimeExpression::slip)
        .map(slip -> slip.repairs().stream().map(Days::on).collect(ImmutableList.toImmutableList()))
        .orElse(ImmutableList.of((Days) claim.value()));
  }

  /** What is wrong with the date, with all repairs, as a sentence. */
  static Optional<String> reason(ClaimDraft claim) {
    return slip(claim).map(DateSlips::sentence);
  }

  /** The expression of the evidence that has a slip, read against the claim's own day. */
  private static Optional<TimeExpression> slip(ClaimDraft claim) {
    if (!claim.has(Nuance.SLIP) || !(claim.value() instanceof Days days)) {
      return Optional.empty();
    }
    return TimeTagger.standard().tag(claim.evidence().quote(), days.from()).stream()
        .filter(time -> time.slip() != null && !time.slip().repairs().isEmpty())
        .findFirst();
  }

  private static String sentence(TimeExpression time) {
    Slip slip = time.slip();
    if (slip == null) {
      return "";
    }
    return switch (slip.kind()) {
      case IMPOSSIBLE_DATE ->
          "The calendar has no \"" + time.text() + "\": it may be " + days(slip) + ".";
      case WEEKDAY_MISMATCH ->
          "In \""
              + time.text()
              + "\" the weekday does not fall on the date: it may be "
              + days(slip)
              + ".";
    };
  }

  private static String days(Slip slip) {
    return slip.repairs().stream().map(DateSlips::day).collect(Collectors.joining(" or "));
  }

  private static String day(LocalDate date) {
    DayOfWeek weekday = date.getDayOfWeek();
    return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date;
  }
}
