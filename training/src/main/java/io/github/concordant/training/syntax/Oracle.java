package io.github.concordant.training.syntax;

import io.github.concordant.text.syntax.Configuration;

/**
 * Knows what each transition of the arc-hybrid system costs: the number of arcs of the tree that
 * can no longer be built after it (Goldberg and Nivre 2013).
 */
final class Oracle {

  private final TaggedTree tree;

  Oracle(TaggedTree tree) {
    this.tree = tree;
  }

  /** The cost of an allowed transition in the state. */
  int cost(Configuration state, int transition) {
    return switch (transition) {
      case Configuration.SHIFT -> costOfShift(state);
      case Configuration.LEFT -> costOfLeft(state);
      default -> costOfRight(state);
    };
  }

  /** The first transition without cost, reducing before shifting. */
  int next(Configuration state) {
    if (state.allows(Configuration.LEFT) && cost(state, Configuration.LEFT) == 0) {
      return Configuration.LEFT;
    }
    if (state.allows(Configuration.RIGHT) && cost(state, Configuration.RIGHT) == 0) {
      return Configuration.RIGHT;
    }
    return Configuration.SHIFT;
  }

  private int costOfShift(Configuration state) {
    int moved = state.buffer(0);
    int head = tree.head(moved);
    int cost = 0;
    for (int depth = 0; depth < state.stackSize(); depth++) {
      int waiting = state.stack(depth);
      cost += depth > 0 && waiting == head ? 1 : 0;
      cost += tree.head(waiting) == moved ? 1 : 0;
    }
    return cost;
  }

  private int costOfLeft(Configuration state) {
    int gone = state.stack(0);
    int head = tree.head(gone);
    int cost = dependentsAhead(state, gone);
    if (head > state.buffer(0) || (state.stackSize() > 1 && head == state.stack(1))) {
      cost++;
    }
    return cost;
  }

  private int costOfRight(Configuration state) {
    int gone = state.stack(0);
    return dependentsAhead(state, gone) + (tree.head(gone) >= state.buffer(0) ? 1 : 0);
  }

  private int dependentsAhead(Configuration state, int head) {
    int count = 0;
    for (int word = state.buffer(0); word < tree.size(); word++) {
      count += tree.head(word) == head ? 1 : 0;
    }
    return count;
  }
}
