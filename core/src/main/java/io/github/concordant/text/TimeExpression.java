package io.github.concordant.text;

import io.github.concordant.model.Span;
import java.time.LocalDate;
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
}
