package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.Tag;

/** Tells where a noun phrase ends and which of its words names people. */
final class NounPhrases {

  private static final int LONGEST_PHRASE = 9;

  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of("others", "other", "more", "additional");

  private final Lexicon lexicon;

  NounPhrases(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The end of the run of words that can stand in one noun phrase. */
  int end(Line line, int from) {
    int at = from;
    while (at - from < LONGEST_PHRASE && (isNominal(line, at) || isAttribute(line, at))) {
      boolean closed = startsAnother(line, at) || line.is(at, "aged");
      if (at > from && isPeople(line.at(at - 1)) && closed) {
        break;
      }
      at++;
    }
    return joinsAttributes(line, from, at) ? end(line, at + 1) : at;
  }

  /** "And" between what describes one noun: "regime and rebel fighters". */
  private boolean joinsAttributes(Line line, int from, int at) {
    return at > from
        && line.is(at, "and")
        && !isPeople(line.at(at - 1))
        && isNominal(line, at + 1)
        && lexicon.isPersons(line.at(at + 2).lower());
  }

  /** After a noun for people, a capital begins another phrase in running text. */
  private static boolean startsAnother(Line line, int at) {
    return !line.isHeadline() && line.at(at).isCapital() && !line.at(at - 1).isCapital();
  }

  private boolean isPeople(Word word) {
    return lexicon.isPerson(word.lower()) || lexicon.isPersons(word.lower());
  }

  boolean isNominal(Line line, int at) {
    Word word = line.at(at);
    if (word.number() != null) {
      return word.isAge();
    }
    if (OTHERS.contains(word.lower()) || isPeople(word)) {
      return true;
    }
    if (lexicon.verb(word.lower()) != null
        || Grammar.TIMES.contains(word.lower())
        || Grammar.LEAVING.contains(word.lower())
        || lexicon.isState(word.lower())) {
      return false;
    }
    return !Grammar.isManner(word)
        && (word.tag() == Tag.NOUN || word.tag() == Tag.PROPN || word.tag() == Tag.ADJ);
  }

  /** A participle or the like before its noun: "wounded men", "a captured pilot". */
  private boolean isAttribute(Line line, int at) {
    Word word = line.at(at);
    if (word.number() != null || isPeople(line.at(at - 1)) || !isParticiple(word)) {
      return false;
    }
    int next = at + 1;
    while (isNominal(line, next) && !line.at(next).isAge() && next - at < 4) {
      if (isPeople(line.at(next))) {
        return !line.at(at - 1).is("and");
      }
      next++;
    }
    return false;
  }

  private boolean isParticiple(Word word) {
    Lexicon.Verb verb = lexicon.verb(word.lower());
    if (verb != null) {
      return verb.form() == Lexicon.Form.PARTICIPLE || verb.form() == Lexicon.Form.ING;
    }
    boolean ending = word.lower().endsWith("ed") || word.lower().endsWith("ing");
    return (word.tag() == Tag.VERB && ending) || lexicon.isState(word.lower());
  }

  /** The index of the noun that names the people, or -1. */
  int head(Line line, int from, int end, boolean many) {
    for (int i = end - 1; i >= from; i--) {
      Word word = line.at(i);
      if (many ? isMany(word) : lexicon.isPerson(word.lower())) {
        boolean last = i == end - 1;
        boolean closed = last || startsAnother(line, i + 1) || line.at(i + 1).isName();
        if (closed) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The index of a plural noun that is surely for people, or -1. */
  int headOfKnownMany(Line line, int from, int end) {
    int head = head(line, from, end, true);
    return head >= 0 && lexicon.isPersons(line.at(head).lower()) ? head : -1;
  }

  private boolean isMany(Word word) {
    if (lexicon.isPersons(word.lower()) || word.is("others") || word.is("more")) {
      return true;
    }
    return (word.tag() == Tag.NOUN || word.tag() == Tag.PROPN)
        && word.lower().endsWith("s")
        && !word.lower().endsWith("ss")
        && !lexicon.isThing(word.lower());
  }
}
