package io.github.concordant.text.clause;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.WordLists;

/** The words of English whose grammar news reading needs to know. */
final class Lexicon {

  private static final WordLists LISTS = WordLists.read(Lexicon.class, "words.txt");

  /** Verbs of saying, whose subject is a speaker. */
  static final ImmutableSet<String> SPEECH = LISTS.get("speech");

  /** Nouns of attacks and the like: whose? theirs who attack; "on" and "against": the target. */
  static final ImmutableSet<String> ATTACKS = LISTS.get("attacks");

  /** Nouns whose possessor and "of" suffer what they tell: "the minister's killing". */
  static final ImmutableSet<String> SUFFERED = LISTS.get("suffered");

  /** Nouns of movement, whose possessor moves, not suffers, though the grammar is alike. */
  static final ImmutableSet<String> MOVES = LISTS.get("moves");

  /** Other nouns that tell of an event. */
  static final ImmutableSet<String> EVENTS = LISTS.get("events");

  /** Verbs that do not leave their object out: without one they are passive. */
  static final ImmutableSet<String> HARM = LISTS.get("harm");

  /** Verbs that take no object, so that their participle is not passive. */
  static final ImmutableSet<String> INTRANSITIVE = LISTS.get("intransitive");

  /** Words under which an infinitive is only intended, wished or feared. */
  static final ImmutableSet<String> INTENT = LISTS.get("intent");

  /** Verbs whose object is to do what the infinitive says. */
  static final ImmutableSet<String> REQUESTS = LISTS.get("requests");

  /** Words that stand for a day or a time, which do nothing. */
  static final ImmutableSet<String> TIMES = LISTS.get("times");

  private Lexicon() {}

  static boolean isEvent(String lemma) {
    return ATTACKS.contains(lemma)
        || SUFFERED.contains(lemma)
        || MOVES.contains(lemma)
        || EVENTS.contains(lemma);
  }
}
