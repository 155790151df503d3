package io.github.concordant.text;

import io.github.concordant.model.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number in figures or words, as an interval: "at least nine" is 9 and up, "dozens" 24 to 99.
 *
 * @param span where it stands
 * @param text as it is written there
 * @param min the lower bound
 * @param max the upper bound, or null when open
 * @param use what the number is for; only {@link Use#COUNT} counts people or things
 */
public record NumberMention(Span span, String text, long min, @Nullable Long max, Use use) {

  /** What a number numbers. */
  public enum Use {
    /** People or things: "12 homes", "dozens". */
    COUNT,
    /** A place in a series: "the 10th", "third". */
    ORDINAL,
    /** How old somebody is: "a 46-year-old", "Ada Moss, 31,". */
    AGE,
    /** A day, month or year. */
    DATE,
    /** An hour of the day. */
    TIME,
    /** A length of time, a distance, a weight. */
    MEASURE,
    /** A sum of money. */
    MONEY,
    /** A share of a hundred. */
    PERCENT,
    /** The number of a house or a road. */
    ADDRESS,
    /** The calibre of a weapon. */
    CALIBRE,
    /** The result of a match or a vote. */
    SCORE,
    /** Part of a name: "Flight 17", "Article 5", "9/11", "News 12", a telephone number. */
    NAME;

    /** The name in {@code annotate}'s output. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A count. */
  public NumberMention(Span span, String text, long min, @Nullable Long max) {
    this(span, text, min, max, Use.COUNT);
  }

  /** Whether it counts people or things. */
  public boolean isCount() {
    return use == Use.COUNT;
  }
}
