package io.github.concordant.model;

import java.util.Locale;

/**
 * Follows a check while it runs, and may stop it. Every method has a default, so that a listener
 * says only what it wants to know:
 *
 * <pre>{@code
 * checker.check(set, new CheckListener() {
 *   @Override
 *   public void articleRead(String id, int done, int of) {
 *     bar.update(done, of);
 *   }
 *
 *   @Override
 *   public boolean isCancelled() {
 *     return window.isClosed();
 *   }
 * });
 * }</pre>
 *
 * <p>The calls come from the thread of the check, those of {@link #articleRead} also from the
 * threads of the checker's executor.
 */
public interface CheckListener {

  /** A listener that wants to know nothing. */
  CheckListener NONE = new CheckListener() {};

  /** What a check does, in this order. */
  enum Stage {
    /** Sentences, names, times and numbers of each article. */
    ANNOTATE,
    /** The claims of each article. */
    EXTRACT,
    /** Which names are one person's, and which events of the articles are one. */
    ALIGN,
    /** What the claims amount to. */
    JUDGE,
    /** The report is made. */
    DONE;

    /** The name in lower case, for people. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A stage begins. Where a draft is checked, the stages after annotation come twice. */
  default void stage(Stage stage) {}

  /**
   * An article has been read; those that a growing story knows already are not read again.
   *
   * @param id the article's
   * @param done how many of this check have been read, from 1 to {@code of}
   * @param of how many there are to read
   */
  default void articleRead(String id, int done, int of) {}

  /**
   * Whether the check is to stop. It is asked before each article and between stages; the check
   * then throws a {@link java.util.concurrent.CancellationException}.
   */
  default boolean isCancelled() {
    return false;
  }
}
