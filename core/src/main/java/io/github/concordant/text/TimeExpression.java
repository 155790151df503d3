package io.github.concordant.text;

import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.ClaimValue.Granularity;
import io.github.concordant.model.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A temporal expression after TIMEX3 (TimeML): "on 16 January", "last week", "three days later".
 *
 * @param value the TIMEX3 value: {@code 2024-01-16}, {@code 2024-W03}, {@code PT48H}, {@code XXXX}
 * @param from the first day it can mean, or null when open or unresolved
 * @param to the last day it can mean, included, or null when open or unresolved
 */
public record TimeExpression(
    Span span,
    String text,
    Type type,
    String value,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** The TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** The days that it can mean, or empty where they are not known. */
  public Optional<Days> days() {
    if ((from == null && to == null) || type == Type.DURATION || type == Type.SET) {
      return Optional.empty();
    }
    return Optional.of(new Days(from, to, granularity()));
  }

  private Granularity granularity() {
    if (from == null || to == null) {
      return Granularity.RANGE;
    }
    long days = to.toEpochDay() - from.toEpochDay() + 1;
    if (days == 1) {
      return Granularity.DAY;
    }
    if (days == 7) {
      return Granularity.WEEK;
    }
    if (days >= 28 && days <= 31 && from.getDayOfMonth() == 1) {
      return Granularity.MONTH;
    }
    return days == 365 || days == 366 ? Granularity.YEAR : Granularity.RANGE;
  }
}
