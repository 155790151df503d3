package io.github.concordant.text.clause;

/** How a clause stands in its sentence. */
public enum ClauseKind {
  /** The main clause, or one coordinated with it. */
  MAIN,
  /** "a strike that killed two". */
  RELATIVE,
  /** "a strike killing two", "people killed there". */
  PARTICIPLE,
  /** "after the army struck", "..., killing two". */
  ADVERBIAL,
  /** "said that the army struck", "plans to strike". */
  COMPLEMENT,
  /** "Norland's strike", "the killing of two". */
  NOMINAL
}
