package io.github.concordant.text.clause;

/** Whether what a clause tells is told as a fact. */
public enum Modality {
  /** Told as having happened, happening or going to happen: "struck", "will strike". */
  FACT,
  /** Held possible: "could strike", "may have struck". */
  POSSIBLE,
  /** Under a condition, or seen from the past: "would strike", "if it strikes". */
  CONDITIONAL,
  /** Held right or needed: "should strike", "must strike". */
  OBLIGATION,
  /** Planned, wished, threatened, tried, expected: "plans to strike", "is due to visit". */
  INTENDED
}
