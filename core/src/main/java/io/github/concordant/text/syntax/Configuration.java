package io.github.concordant.text.syntax;

import java.util.Arrays;

/**
 * A state of the arc-hybrid transition system (Kuhlmann et al. 2011): a stack, the next word of the
 * buffer and the arcs built. The root stands behind the last word.
 */
public final class Configuration {

  /** Moves the next word to the stack. */
  public static final int SHIFT = 0;

  /** Hangs the top of the stack on the next word. */
  public static final int LEFT = 1;

  /** Hangs the top of the stack on the one beneath it. */
  public static final int RIGHT = 2;

  static final int HEAD = 0;
  static final int LABEL = 1;
  static final int LEFT_MOST = 2;
  static final int LEFT_SECOND = 3;
  static final int RIGHT_MOST = 4;
  static final int RIGHT_SECOND = 5;
  static final int LEFT_COUNT = 6;
  static final int RIGHT_COUNT = 7;
  static final int LEFT_LABELS = 8;
  static final int RIGHT_LABELS = 9;
  private static final int STRIDE = 10;

  private final int words;
  private final int[] nodes;
  private final int[] stack;
  private int size;
  private int next;

  /** The first state of a sentence of so many words. */
  public Configuration(int words) {
    this.words = words;
    this.nodes = new int[(words + 2) * STRIDE];
    this.stack = new int[words];
    for (int i = 0; i < words + 2; i++) {
      clear(i);
    }
  }

  private void clear(int node) {
    int base = node * STRIDE;
    for (int field = HEAD; field <= RIGHT_SECOND; field++) {
      nodes[base + field] = -1;
    }
    Arrays.fill(nodes, base + LEFT_COUNT, base + STRIDE, 0);
  }

  /** Becomes a copy of another state of the same sentence. */
  public void copyFrom(Configuration other) {
    // Words behind the next one have no arcs yet, in either state or in only the longer one.
    int used = Math.max(next, other.next) + 1;
    System.arraycopy(other.nodes, 0, nodes, 0, used * STRIDE);
    System.arraycopy(other.stack, 0, stack, 0, other.size);
    size = other.size;
    next = other.next;
  }

  /** The number of words; also the index of the root. */
  public int words() {
    return words;
  }

  /** The index that stands for no word. */
  int none() {
    return words + 1;
  }

  /** The word at a depth of the stack, 0 being its top. */
  public int stack(int depth) {
    return depth < size ? stack[size - 1 - depth] : words + 1;
  }

  /** The word at a distance in the buffer; the root is the last. */
  public int buffer(int distance) {
    int at = next + distance;
    return at <= words ? at : words + 1;
  }

  /** How many words the stack holds. */
  public int stackSize() {
    return size;
  }

  /** Whether every word has its head. */
  public boolean isFinal() {
    return next == words && size == 0;
  }

  /** Whether the transition can be made; it also keeps the root to one dependent. */
  public boolean allows(int transition) {
    return switch (transition) {
      case SHIFT -> next < words;
      case LEFT -> size > 0 && (next < words || size == 1);
      default -> size > 1;
    };
  }

  /** The head that the transition gives to the top of the stack. */
  public int headBy(int transition) {
    return transition == LEFT ? next : stack(1);
  }

  /** Makes a transition; the label is not looked at when it is a shift. */
  public void apply(int transition, int label) {
    if (transition == SHIFT) {
      stack[size++] = next++;
      return;
    }
    int dependent = stack[size - 1];
    int head = headBy(transition);
    size--;
    nodes[dependent * STRIDE + HEAD] = head;
    nodes[dependent * STRIDE + LABEL] = label;
    int base = head * STRIDE;
    boolean left = transition == LEFT;
    int most = left ? LEFT_MOST : RIGHT_MOST;
    nodes[base + most + 1] = nodes[base + most];
    nodes[base + most] = dependent;
    nodes[base + (left ? LEFT_COUNT : RIGHT_COUNT)]++;
    nodes[base + (left ? LEFT_LABELS : RIGHT_LABELS)] += Features.mix(label + 1);
  }

  /** A field of a word. */
  int get(int node, int field) {
    return nodes[node * STRIDE + field];
  }

  /** The child at a field of a word, or the index that stands for none. */
  int child(int node, int field) {
    int child = nodes[node * STRIDE + field];
    return child < 0 ? words + 1 : child;
  }

  /** The head of a word: the root's index is the number of words. */
  public int head(int word) {
    return nodes[word * STRIDE + HEAD];
  }

  /** The label of a word's arc. */
  public int label(int word) {
    return nodes[word * STRIDE + LABEL];
  }
}
