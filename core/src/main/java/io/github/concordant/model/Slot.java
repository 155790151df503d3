package io.github.concordant.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;

/**
 * What a claim gives a value for: the number of the killed, the date of an event, a person.
 *
 * @param id the name in reports and on the command line, in lower case
 */
public record Slot(String id) implements Comparable<Slot> {

  /** How many people died, of whatever cause. */
  public static final Slot KILLED = new Slot("killed");

  /** How many people were hurt or taken ill. */
  public static final Slot INJURED = new Slot("injured");

  /** How many people are missing or trapped. */
  public static final Slot MISSING = new Slot("missing");

  /** How many people were arrested or are held by an authority. */
  public static final Slot DETAINED = new Slot("detained");

  /** How many people were taken or are held by others. */
  public static final Slot KIDNAPPED = new Slot("kidnapped");

  /** How many people had to leave their homes. */
  public static final Slot DISPLACED = new Slot("displaced");

  /** How many people were saved, freed or found alive. */
  public static final Slot RESCUED = new Slot("rescued");

  /** The day or days of an event. */
  public static final Slot DATE = new Slot("date");

  /** A person who is named. */
  public static final Slot PERSON = new Slot("person");

  /** An armed group, a party, a people or an organisation that is named. */
  public static final Slot GROUP = new Slot("group");

  /** What or who was attacked. */
  public static final Slot TARGET = new Slot("target");

  /** Who did it, or is said to have done it. */
  public static final Slot PERPETRATOR = new Slot("perpetrator");

  /** A place that is named, or where an event happened. */
  public static final Slot PLACE = new Slot("place");

  /** What somebody is: an office, a trade, a part in the event. */
  public static final Slot ROLE = new Slot("role");

  /** How old somebody is, in years. */
  public static final Slot AGE = new Slot("age");

  /** With what people were killed or hurt. */
  public static final Slot WEAPON = new Slot("weapon");

  /** A number of things: cases of a disease, houses, rockets, documents. */
  public static final Slot QUANTITY = new Slot("quantity");

  /** The slots that count people, in the order in which reports show them. */
  public static final ImmutableSet<Slot> CASUALTIES =
      ImmutableSet.of(KILLED, INJURED, MISSING, DETAINED, KIDNAPPED, DISPLACED, RESCUED);

  /** The slots whose values are counts. */
  public static final ImmutableSet<Slot> COUNTED =
      ImmutableSet.<Slot>builder().addAll(CASUALTIES).add(AGE, QUANTITY).build();

  /** Every slot that a claim kind of the library fills. */
  public static final ImmutableSet<Slot> STANDARD =
      ImmutableSet.<Slot>builder()
          .addAll(CASUALTIES)
          .add(DATE, PERSON, GROUP, TARGET, PERPETRATOR, PLACE, ROLE, AGE, WEAPON, QUANTITY)
          .build();

  /**
   * @throws IllegalArgumentException unless the id is a lower-case word, hyphens allowed
   */
  public Slot {
    checkArgument(id.matches("[a-z]+(-[a-z]+)*"), "no slot id: \"%s\"", id);
  }

  @Override
  public int compareTo(Slot other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
