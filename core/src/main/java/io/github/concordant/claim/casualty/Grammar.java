package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.Tag;

/** The closed classes of words that hold a sentence together. */
final class Grammar {

  static final ImmutableSet<String> BE =
      ImmutableSet.of(
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "am",
          "get",
          "gets",
          "got",
          "getting",
          "gotten",
          "where're",
          "isn't",
          "wasn't",
          "weren't",
          "aren't",
          "'s",
          "'re",
          "remain",
          "remains",
          "remained",
          "lay",
          "lie",
          "lies",
          "became",
          "become");

  static final ImmutableSet<String> HAVE =
      ImmutableSet.of("has", "have", "had", "having", "hasn't", "haven't", "hadn't", "'ve", "'d");

  static final ImmutableSet<String> MAYBE =
      ImmutableSet.of(
          "could",
          "would",
          "might",
          "may",
          "can",
          "should",
          "must",
          "shall",
          "cannot",
          "can't",
          "couldn't",
          "wouldn't",
          "'ll",
          "will",
          "won't");

  static final ImmutableSet<String> NOT =
      ImmutableSet.of(
          "not", "n't", "never", "wasn't", "weren't", "isn't", "aren't", "hasn't", "haven't",
          "hadn't", "didn't", "don't", "doesn't");

  /** What may stand between a verb and its helpers. */
  static final ImmutableSet<String> ASIDE =
      ImmutableSet.of(
          "reported",
          "reportedly",
          "confirmed",
          "believed",
          "feared",
          "presumed",
          "thought",
          "said",
          "known",
          "also",
          "later",
          "then",
          "already",
          "still",
          "all",
          "both",
          "each",
          "found",
          "pronounced",
          "declared",
          "listed",
          "left",
          "reported",
          "to",
          "more",
          "either",
          "since",
          "now",
          "just",
          "even",
          "only",
          "once",
          "first",
          "again",
          "twice",
          "here",
          "there",
          "recently",
          "previously",
          "soon",
          "initially",
          "allegedly",
          "so",
          "far");

  static final ImmutableSet<String> PREPOSITIONS =
      ImmutableSet.of(
          "of",
          "in",
          "on",
          "at",
          "by",
          "with",
          "from",
          "near",
          "to",
          "for",
          "inside",
          "outside",
          "into",
          "onto",
          "against",
          "during",
          "between",
          "behind",
          "around",
          "under",
          "over",
          "through",
          "within",
          "without",
          "toward",
          "towards",
          "across",
          "along",
          "beside",
          "about",
          "like",
          "via",
          "amid",
          "since",
          "following",
          "despite",
          "as",
          "than");

  static final ImmutableSet<String> RELATIVE =
      ImmutableSet.of("who", "which", "whom", "that", "whose");

  static final ImmutableSet<String> SUBORDINATORS =
      ImmutableSet.of(
          "when",
          "after",
          "as",
          "while",
          "if",
          "because",
          "before",
          "where",
          "until",
          "although",
          "though",
          "unless",
          "whereas",
          "once",
          "whether",
          "but",
          "since",
          "so");

  static final ImmutableSet<String> SAYING =
      ImmutableSet.of(
          "said",
          "say",
          "says",
          "saying",
          "told",
          "tells",
          "reported",
          "reports",
          "report",
          "reporting",
          "announced",
          "announces",
          "confirmed",
          "confirms",
          "claimed",
          "claims",
          "stated",
          "states",
          "added",
          "adds",
          "adding",
          "believe",
          "believes",
          "according",
          "estimated",
          "estimates",
          "noted",
          "notes",
          "wrote",
          "showed",
          "shows",
          "indicated",
          "revealed",
          "acknowledged",
          "declared",
          "learned",
          "alleged",
          "alleges",
          "insisted");

  static final ImmutableSet<String> INCLUDING =
      ImmutableSet.of("including", "include", "includes", "included", "mostly", "mainly");

  static final ImmutableSet<String> AND = ImmutableSet.of("and", "&", "plus", "or");

  static final ImmutableSet<String> TIMES =
      ImmutableSet.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tonight",
          "tomorrow",
          "overnight",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "mon",
          "tue",
          "wed",
          "thu",
          "fri",
          "sat",
          "sun",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sept",
          "oct",
          "nov",
          "dec",
          "morning",
          "evening",
          "afternoon",
          "night",
          "noon",
          "midnight",
          "last",
          "this",
          "earlier",
          "late",
          "early");

  private Grammar() {}

  /** Adverbs and the like between a helper and its verb. */
  static boolean isAside(Word word) {
    return ASIDE.contains(word.lower())
        || (word.tag() == Tag.ADV && !SUBORDINATORS.contains(word.lower()))
        || word.lower().endsWith("ly");
  }

  /** Whether the word is a verb that ends the search for a subject. */
  static boolean isVerb(Word word) {
    return word.tag() == Tag.VERB
        || word.tag() == Tag.AUX
        || BE.contains(word.lower())
        || HAVE.contains(word.lower())
        || MAYBE.contains(word.lower());
  }
}
