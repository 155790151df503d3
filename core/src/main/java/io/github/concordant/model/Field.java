package io.github.concordant.model;

import java.util.Locale;

/** Which of an article's texts a span points into. */
public enum Field {
  /** The headline. */
  TITLE,
  /** The body, with whatever stands at its head. */
  TEXT;

  /** The name in the report: {@code title} or {@code text}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
