package io.github.concordant.compare;

/**
 * How two values stand to each other, with the reason in words.
 *
 * @param reason why, as part of a sentence: "nine lies within at least nine"
 */
public record Comparison(Relation relation, String reason) {

  /** Whether two values can both be true. */
  public enum Relation {
    /** The same value. */
    EQUAL,
    /** Different, and both can be true. */
    COMPATIBLE,
    /** One thing, written differently. */
    VARIANT,
    /** Both cannot be true of one event. */
    DISJOINT,
    /** They speak of different things, and say nothing about each other. */
    UNRELATED
  }

  public boolean is(Relation other) {
    return relation == other;
  }
}
