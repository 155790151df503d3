package io.github.concordant.claim.perpetrator;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.WordLists;
import java.util.stream.Stream;

/** The words with which deeds are claimed, blamed on others and denied. */
final class Words {

  private static final WordLists LISTS = WordLists.read(Words.class, "words.txt");
  static final ImmutableSet<String> ATTACKS = LISTS.get("attacks");
  static final ImmutableSet<String> BLAMING = LISTS.get("blaming");
  static final ImmutableSet<String> ACCUSING = LISTS.get("accusing");
  static final ImmutableSet<String> POINTING = LISTS.get("pointing");
  static final ImmutableSet<String> CARRYING = LISTS.get("carrying");
  static final ImmutableSet<String> CHARGING = LISTS.get("charging");
  static final ImmutableSet<String> CASES = LISTS.get("cases");
  static final ImmutableSet<String> REFUSING = LISTS.get("refusing");
  static final ImmutableSet<String> DENIED = LISTS.get("denied");
  static final ImmutableSet<String> ACCUSATIONS = LISTS.get("accusations");
  static final ImmutableSet<String> ANSWERABLE = LISTS.get("answerable");
  static final ImmutableSet<String> PARTS = LISTS.get("parts");
  static final ImmutableSet<String> SENDING = LISTS.get("sending");
  static final ImmutableSet<String> SENT = LISTS.get("sent");
  static final ImmutableSet<String> FORCES = LISTS.get("forces");

  /** Words without one of which a sentence says nothing on who did it. */
  static final ImmutableSet<String> TELLING =
      Stream.of(
              BLAMING,
              ACCUSING,
              POINTING,
              CARRYING,
              CHARGING,
              REFUSING,
              ANSWERABLE,
              SENDING,
              PARTS,
              LISTS.get("telling"))
          .flatMap(ImmutableSet::stream)
          .collect(ImmutableSet.toImmutableSet());

  private Words() {}
}
