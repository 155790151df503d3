package io.github.concordant.claim.perpetrator;

import com.google.common.base.Splitter;
import io.github.concordant.claim.ClauseIndex;
import io.github.concordant.model.Span;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.clause.Phrase;
import io.github.concordant.text.place.Gazetteer;
import java.util.Optional;

/** Finds the groups, organisations and countries that phrases name. */
final class Suspects {

  private final Sentence sentence;
  private final ClauseIndex index;

  Suspects(Sentence sentence, ClauseIndex index) {
    this.sentence = sentence;
    this.index = index;
  }

  /** Whom a phrase names, with the words that do. */
  record Suspect(String name, Span span) {}

  /** The group or country that the phrase names, be it in "unknown members of X". */
  Optional<Suspect> of(Phrase phrase) {
    if (index.namesIn(phrase.head().span()).stream()
        .anyMatch(n -> n.type() == NameMention.Type.PERSON)) {
      return Optional.empty();
    }
    return index.namesIn(phrase.span()).stream()
        .filter(Suspects::isParty)
        .filter(name -> !isHyphenated(name))
        .findFirst()
        .map(name -> new Suspect(name.text(), name.span()))
        .or(() -> forces(phrase));
  }

  /** "Norland-led": the coalition is not Norland. */
  private boolean isHyphenated(NameMention name) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.start() == name.span().end() && token.form().equals("-"));
  }

  /** "The Norlandic army": a country's forces, by its adjective. */
  private Optional<Suspect> forces(Phrase phrase) {
    String words = index.name(phrase);
    if (words == null || !Words.FORCES.contains(phrase.head().lower())) {
      return Optional.empty();
    }
    boolean national = Splitter.on(' ').splitToStream(words).anyMatch(Suspects::isNational);
    return national ? Optional.of(new Suspect(words, phrase.head().span())) : Optional.empty();
  }

  private static boolean isNational(String word) {
    return Gazetteer.standard().isDemonym(word);
  }

  /** "A faction calling itself X". */
  Optional<Suspect> calledSo(Phrase phrase) {
    return index.namesIn(phrase.fullSpan()).stream()
        .filter(Suspects::isParty)
        .findFirst()
        .map(name -> new Suspect(name.text(), name.span()));
  }

  private static boolean isParty(NameMention name) {
    return switch (name.type()) {
      case GROUP, ORGANIZATION -> true;
      case PLACE -> Gazetteer.standard().countryOf(name.text()).isPresent();
      case PERSON -> false;
    };
  }
}
