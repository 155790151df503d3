package io.github.concordant.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;

/** What a claim gives a value for: the number of the killed, the date of an event, a person. */
public record Slot(String id) implements Comparable<Slot> {

  public static final Slot KILLED = new Slot("killed");
  public static final Slot INJURED = new Slot("injured");
  public static final Slot MISSING = new Slot("missing");
  public static final Slot DETAINED = new Slot("detained");
  public static final Slot KIDNAPPED = new Slot("kidnapped");
  public static final Slot DISPLACED = new Slot("displaced");
  public static final Slot RESCUED = new Slot("rescued");
  public static final Slot DATE = new Slot("date");
  public static final Slot PERSON = new Slot("person");
  public static final Slot GROUP = new Slot("group");
  public static final Slot TARGET = new Slot("target");
  public static final Slot PERPETRATOR = new Slot("perpetrator");
  public static final Slot PLACE = new Slot("place");
  public static final Slot ROLE = new Slot("role");
  public static final Slot AGE = new Slot("age");
  public static final Slot WEAPON = new Slot("weapon");
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
