package io.github.concordant.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * The grammatical relations of a sentence's tokens after Universal Dependencies: each token has a
 * head and the relation to it. Tokens are numbered from 0.
 */
public final class Dependencies {

  /** The head of a token that has none. */
  public static final int ROOT = -1;

  private final int[] heads;
  private final ImmutableList<String> relations;
  private final int[] starts;
  private final int[] children;

  private Dependencies(int[] heads, ImmutableList<String> relations) {
    this.heads = heads;
    this.relations = relations;
    this.starts = new int[heads.length + 1];
    this.children = new int[heads.length];
    for (int head : heads) {
      if (head != ROOT) {
        starts[head + 1]++;
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] filled = Arrays.copyOf(starts, starts.length);
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] != ROOT) {
        children[filled[heads[i]]++] = i;
      }
    }
  }

  /**
   * Relations of the given heads and names.
   *
   * @throws IllegalArgumentException if the two differ in length, or a head is out of range
   */
  public static Dependencies of(ImmutableIntArray heads, ImmutableList<String> relations) {
    checkArgument(heads.length() == relations.size(), "%s heads", heads.length());
    for (int i = 0; i < heads.length(); i++) {
      int head = heads.get(i);
      checkArgument(head >= ROOT && head < heads.length() && head != i, "head %s", head);
    }
    return new Dependencies(heads.toArray(), relations);
  }

  /** No relations: every token is a root. */
  static Dependencies none(int size) {
    int[] heads = new int[size];
    Arrays.fill(heads, ROOT);
    String[] names = new String[size];
    Arrays.fill(names, "root");
    return new Dependencies(heads, ImmutableList.copyOf(names));
  }

  /** The number of tokens. */
  public int size() {
    return heads.length;
  }

  /** The token's head, or {@link #ROOT}. */
  public int head(int token) {
    return heads[token];
  }

  /**
   * The relation to the head with its subtype, such as {@code nsubj:pass}; {@code root} at the
   * root.
   */
  public String relation(int token) {
    return relations.get(token);
  }

  /** Whether the relation is the given one, or a subtype of it: "nsubj:pass" is "nsubj". */
  public boolean is(int token, String relation) {
    String name = relations.get(token);
    return name.startsWith(relation)
        && (name.length() == relation.length() || name.charAt(relation.length()) == ':');
  }

  /** The tokens that hang directly on the token, from left to right. */
  public ImmutableIntArray children(int token) {
    return ImmutableIntArray.copyOf(Arrays.copyOfRange(children, starts[token], starts[token + 1]));
  }

  /** Whether the second token is the first or hangs on it, directly or through others. */
  public boolean dominates(int ancestor, int token) {
    int at = token;
    while (at != ROOT && at != ancestor) {
      at = heads[at];
    }
    return at == ancestor;
  }
}
