package io.github.concordant.event;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.IdentityHashMap;

/**
 * What each two events of a story weigh together: points for their being one, and whether something
 * speaks against it. A table is never changed; the next one takes over what it can, so that a story
 * that grows weighs only the pairs that are new.
 */
public final class PairTable {

  private static final int APART = 1;

  /** Points that join even two events that one article keeps apart. */
  private static final int PLAINLY_ONE = 3;

  /** The points of two events of one article that nothing shows to be one. */
  private static final int NEVER = -100;

  private final ImmutableList<ArticleEvent> events;

  /** For each event the weights of its pairs with the events before it: points, then one bit. */
  private final short[][] weights;

  private PairTable(ImmutableList<ArticleEvent> events, short[][] weights) {
    this.events = events;
    this.weights = weights;
  }

  /** A table of no events. */
  public static PairTable empty() {
    return new PairTable(ImmutableList.of(), new short[0][]);
  }

  /**
   * The table of these events.
   *
   * @param earlier a table from which the weights of pairs are taken of which both events, as
   *     objects, are in it; the corroboration of such pairs must not have changed
   */
  static PairTable of(
      ImmutableList<ArticleEvent> events, Corroboration corroboration, PairTable earlier) {
    int[] known = earlier.places(events);
    ImmutableList<EventOutline> outlines =
        events.stream().map(EventOutline::of).collect(ImmutableList.toImmutableList());
    short[][] weights = new short[events.size()][];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = new short[i];
      for (int j = 0; j < i; j++) {
        weights[i][j] =
            known[i] >= 0 && known[j] >= 0
                ? earlier.weight(known[i], known[j])
                : weigh(
                    new EventPair(events.get(j), events.get(i)),
                    outlines.get(j),
                    outlines.get(i),
                    corroboration);
      }
    }
    return new PairTable(events, weights);
  }

  /** Where each of the events stands in this table; -1 for those that do not. */
  private int[] places(ImmutableList<ArticleEvent> asked) {
    IdentityHashMap<ArticleEvent, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < events.size(); i++) {
      places.put(events.get(i), i);
    }
    return asked.stream().mapToInt(event -> places.getOrDefault(event, -1)).toArray();
  }

  private static short weigh(
      EventPair pair,
      EventOutline outlineOfA,
      EventOutline outlineOfB,
      Corroboration corroboration) {
    int more = corroboration.points(pair.a(), pair.b());
    boolean maybe = !pair.a().source().equals(pair.b().source()) || more >= PLAINLY_ONE;
    int points = maybe ? pair.points() + more : NEVER;
    return (short) ((points << APART) | (pair.apart(outlineOfA, outlineOfB) ? APART : 0));
  }

  private short weight(int i, int j) {
    return i > j ? weights[i][j] : weights[j][i];
  }

  ImmutableList<ArticleEvent> events() {
    return events;
  }

  /** How much speaks for the two being one. */
  int points(int i, int j) {
    return weight(i, j) >> APART;
  }

  /** Whether something speaks against the two being one, whatever else they share. */
  boolean isApart(int i, int j) {
    return (weight(i, j) & APART) != 0;
  }

  /** The most that speaks for any two being one. */
  int mostPoints() {
    int most = NEVER;
    for (short[] row : weights) {
      for (short weight : row) {
        most = Math.max(most, weight >> APART);
      }
    }
    return most;
  }

  /** All events that something speaks against being the one at that place. */
  BitSet apart(int i) {
    BitSet apart = new BitSet(events.size());
    for (int j = 0; j < events.size(); j++) {
      if (j != i && isApart(i, j)) {
        apart.set(j);
      }
    }
    return apart;
  }
}
