package io.github.concordant.text.clause;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.concordant.text.Sentence;
import java.util.Optional;

/** Who takes part in a clause, by token number, while it is being read. */
final class Roles {

  private static final ImmutableSet<String> NOBODY =
      ImmutableSet.of("nobody", "none", "nothing", "neither", "no");

  static final int ABSENT = -1;

  /** The grammatical subject, active or passive. */
  int subject = ABSENT;

  int object = ABSENT;
  int indirectObject = ABSENT;
  int agent = ABSENT;
  final ListMultimap<String, Integer> obliques = LinkedListMultimap.create();

  /** "No one was hurt", "left no casualties": the negation stands at the noun. */
  boolean isDenied(Grammar grammar) {
    return isNobody(subject, grammar) || isNobody(object, grammar);
  }

  private static boolean isNobody(int index, Grammar grammar) {
    return index != ABSENT
        && (NOBODY.contains(grammar.lower(index))
            || grammar.anyChild(index, c -> c < index && grammar.lower(c).equals("no")));
  }

  Clause.Participants participants(Sentence sentence, Grammar grammar, boolean passive) {
    ImmutableListMultimap.Builder<String, Phrase> phrases = ImmutableListMultimap.builder();
    obliques.forEach((key, index) -> phrases.put(key, new Phrase(sentence, grammar, index)));
    return new Clause.Participants(
        passive ? Optional.empty() : phrase(subject, sentence, grammar),
        passive ? phrase(subject, sentence, grammar) : Optional.empty(),
        phrase(object, sentence, grammar),
        phrase(indirectObject, sentence, grammar),
        phrase(agent, sentence, grammar),
        phrases.build());
  }

  private static Optional<Phrase> phrase(int index, Sentence sentence, Grammar grammar) {
    return index == ABSENT ? Optional.empty() : Optional.of(new Phrase(sentence, grammar, index));
  }
}
