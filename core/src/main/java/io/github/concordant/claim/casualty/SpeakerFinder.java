package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what a sentence tells: "police said", "according to the mayor", "said Ada Moss".
 */
final class SpeakerFinder {

  private static final int LONGEST_NAME = 9;

  /** Words behind a verb of saying that ends a sentence: "said on Monday night". */
  private static final int MOST_BEHIND = 4;

  /** Words behind "claimed" up to "lives": "the lives of", "more than 1,200 lives". */
  private static final int LONGEST_TOLL = 5;

  private static final ImmutableSet<String> REFERRING =
      ImmutableSet.of("he", "she", "it", "they", "who", "which", "that");

  private final Line line;

  SpeakerFinder(Line line) {
    this.line = line;
  }

  /**
   * Who says the words from {@code first} to {@code end}, in the words of the text; {@code before}
   * where the sentence refers back to who spoke last; null where the article itself says it.
   */
  @Nullable String of(int first, int end, @Nullable String before) {
    String source = accordingTo(end);
    if (source != null) {
      return source;
    }
    int verb = sayingVerb(first, end);
    if (verb < 0) {
      return null;
    }
    String left = nameUntil(line.are(verb - 1, "as", "saying") ? verb - 1 : verb);
    if (left != null) {
      return left;
    }
    if (refersBack(verb)) {
      return before;
    }
    return nameFrom(verb + 1);
  }

  /** The source that is named next behind the words, else the first of the sentence. */
  private @Nullable String accordingTo(int end) {
    int source = -1;
    for (int at = 0; at < line.size() && (source < 0 || source < end); at++) {
      if (line.are(at, "according", "to") && (source < 0 || at >= end)) {
        source = at;
      }
    }
    return source < 0 ? null : nameFrom(source + 2);
  }

  /** The nearest verb of saying before the words, else the first after them; -1 for none. */
  private int sayingVerb(int first, int end) {
    // The words themselves may begin with it: "claimed to have killed 30".
    for (int at = Math.min(first, line.size() - 1); at >= 0; at--) {
      if (isSaying(at) || (at >= first - 2 && isCounting(at))) {
        return at;
      }
    }
    boolean turned = false;
    for (int at = end; at < line.size(); at++) {
      turned |= line.isAny(at, Grammar.TURNS);
      if (isSaying(at) && !line.is(at + 1, "that") && (!turned || isLast(at))) {
        return at;
      }
    }
    return -1;
  }

  /** "Nine died but the toll may rise, police said": it stands behind all that is said. */
  private boolean isLast(int verb) {
    for (int at = verb + 1; at <= verb + MOST_BEHIND; at++) {
      if (at >= line.size() || line.at(at).isStop()) {
        return true;
      }
      if (line.at(at).isCount() || line.at(at).tag() == Tag.VERB) {
        return false;
      }
    }
    return false;
  }

  /** "Denied that", "rejected claims that", just before the words: nobody says so. */
  boolean isDenied(int first) {
    int that = first - 1;
    while (that > 0 && !line.is(that, "that") && Grammar.isAside(line.at(that))) {
      that--;
    }
    boolean report = line.isAny(that - 1, Grammar.DENIED);
    return line.is(that, "that") && line.isAny(report ? that - 2 : that - 1, Grammar.DENYING);
  }

  /** Whether the verb has somebody who says: not "were reported killed", not "the report". */
  private boolean isSaying(int at) {
    Word word = line.at(at);
    if (!Grammar.SAYING.contains(word.lower())) {
      return (word.is("put") && isFigure(at + 2))
          || (line.is(at + 1, "of") && Grammar.GIVING_WITH_LINK.contains(word.lower()));
    }
    boolean passive =
        Grammar.BE.contains(line.at(at - 1).lower())
            || (Grammar.BE.contains(line.at(at - 2).lower()) && line.is(at - 1, "also"));
    boolean noun = word.tag() == Tag.NOUN || line.at(at - 1).tag() == Tag.DET;
    return !passive && !noun && !word.is("according") && !isTakingLives(at);
  }

  /** "The blast claimed 12 lives", "nine lives claimed by the quake": nobody says so. */
  private boolean isTakingLives(int verb) {
    if (!line.at(verb).lower().startsWith("claim")) {
      return false;
    }
    int at = verb + 1;
    while (at <= verb + LONGEST_TOLL && !line.is(at, "lives") && line.at(at).tag() != Tag.VERB) {
      at++;
    }
    return line.is(at, "lives") || line.is(verb - 1, "lives");
  }

  /** "Put the toll", "put the official death toll", "put the deaths". */
  private boolean isFigure(int at) {
    for (int noun = at; noun <= at + 2; noun++) {
      String word = line.at(noun).lower();
      if (Grammar.FIGURES.contains(word) || Grammar.TALLIES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "The charity has recorded": its verb, not "the recorded deaths", nor "was listed". */
  private boolean isCounting(int at) {
    return Grammar.COUNTING.contains(line.at(at).lower())
        && line.at(at).tag() == Tag.VERB
        && !Grammar.BE.contains(line.at(at - 1).lower());
  }

  private boolean refersBack(int verb) {
    int at = verb - 1;
    while (Grammar.isAside(line.at(at)) || Grammar.HAVE.contains(line.at(at).lower())) {
      at--;
    }
    return REFERRING.contains(line.at(at).lower());
  }

  /** The noun phrase that ends before the verb, or null. */
  @Nullable String nameUntil(int verb) {
    int end = verb;
    while (end > 0 && isBetween(line.at(end - 1))) {
      end--;
    }
    int first = nameStart(end);
    String name = phrase(first, end);
    int comma = name == null && line.is(end - 1, ",") ? commaBefore(end - 1) : -1;
    if (comma < 0) {
      return name;
    }
    int start = nameStart(comma);
    boolean subject = start == 0 || Grammar.SUBORDINATORS.contains(line.at(start - 1).lower());
    return subject ? phrase(start, comma) : null;
  }

  private int nameStart(int end) {
    int first = end;
    while (first > 0 && end - first < LONGEST_NAME && isNameWord(first - 1, end)) {
      first--;
      if (line.at(first).tag() == Tag.DET && !line.is(first - 1, "of")) {
        break;
      }
    }
    return first;
  }

  /** The comma that opens what the other closes: "The mayor, who was there, said", or -1. */
  private int commaBefore(int comma) {
    for (int at = comma - 1; at > 0 && !line.at(at).isStop(); at--) {
      if (line.is(at, ",")) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the words are one noun phrase and nothing else. */
  boolean spans(int first, int end) {
    for (int at = first; at < end; at++) {
      if (!isNameWord(at, end)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBetween(Word word) {
    return (Grammar.isAside(word) && word.tag() != Tag.NOUN)
        || Grammar.HAVE.contains(word.lower())
        || Grammar.NOT.contains(word.lower())
        || Grammar.TIMES.contains(word.lower());
  }

  private boolean isNameWord(int at, int end) {
    Word word = line.at(at);
    if (Grammar.TIMES.contains(word.lower()) || word.number() != null) {
      return false;
    }
    return switch (word.tag()) {
      case NOUN, PROPN, DET -> true;
      case ADJ -> at < end - 1;
      case ADP -> (word.is("of") || word.is("for")) && at < end - 1;
      case PART -> word.is("'s") || word.is("'");
      default -> false;
    };
  }

  private @Nullable String nameFrom(int from) {
    int end = from;
    while (end - from < LONGEST_NAME && isNameWord(end, line.size())) {
      end++;
    }
    while (end > from
        && (line.is(end - 1, "of")
            || line.is(end - 1, "for")
            || line.at(end - 1).tag() == Tag.DET)) {
      end--;
    }
    return phrase(from, end);
  }

  private @Nullable String phrase(int first, int end) {
    int from = first;
    while (from < end && (line.is(from, "of") || line.is(from, "for") || line.is(from, "'s"))) {
      from++;
    }
    if (line.is(from, "the") || line.is(from, "that")) {
      from++;
    }
    boolean mute = from < end && Grammar.MUTE.contains(line.at(end - 1).lower());
    return from >= end || mute ? null : line.span(from, end).in(line.text());
  }
}
