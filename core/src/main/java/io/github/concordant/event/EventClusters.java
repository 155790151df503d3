package io.github.concordant.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Events of several articles on their way to becoming those of the story. */
final class EventClusters {

  /** The cluster of each event, known by one of its events. */
  private final int[] clusterOf;

  /** By cluster its events, by their places in the table. */
  private final BitSet[] members;

  /** By cluster the events that something speaks against being one with some member. */
  private final BitSet[] apart;

  /** Every event by itself. */
  EventClusters(PairTable table) {
    int size = table.events().size();
    this.clusterOf = new int[size];
    this.members = new BitSet[size];
    this.apart = new BitSet[size];
    for (int i = 0; i < size; i++) {
      clusterOf[i] = i;
      members[i] = new BitSet(size);
      members[i].set(i);
      apart[i] = table.apart(i);
    }
  }

  /** Joins the clusters of the two, unless something speaks against any two of their members. */
  void join(int a, int b) {
    int left = clusterOf[a];
    int right = clusterOf[b];
    if (left == right || apart[left].intersects(members[right])) {
      return;
    }
    members[right].stream().forEach(event -> clusterOf[event] = left);
    members[left].or(members[right]);
    apart[left].or(apart[right]);
  }

  /** The clusters in the order of their first events. */
  List<BitSet> all() {
    List<BitSet> all = new ArrayList<>();
    for (int i = 0; i < clusterOf.length; i++) {
      if (members[clusterOf[i]].nextSetBit(0) == i) {
        all.add(members[clusterOf[i]]);
      }
    }
    return all;
  }
}
