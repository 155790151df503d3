package io.github.concordant.event;

/**
 * What speaks against two events' being one, whatever else they share.
 *
 * @param telling as a clause for people: "the places differ: Basra and Mosul"
 */
public record Obstacle(Kind kind, String telling) {

  /** What of the two does not fit. */
  public enum Kind {
    /** Who does it to whom changes places. */
    SIDES,
    /** What kind of event it is. */
    TYPES,
    /** Whose it is, or whom it hits. */
    PARTIES,
    /** Who takes part. */
    PERSONS,
    PLACES,
    DAYS
  }
}
