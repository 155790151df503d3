package io.github.concordant.text.clause;

/** How a clause's verb sees its time. */
public enum Aspect {
  SIMPLE,
  /** "has struck". */
  PERFECT,
  /** "is striking". */
  PROGRESSIVE
}
