package io.github.concordant.claim.perpetrator;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClauseIndex;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.clause.Phrase;
import io.github.concordant.text.place.Gazetteer;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the groups, organisations and countries that phrases name. */
final class Suspects {

  /** Words of doers without a name, and of a country's forces. */
  private static final ImmutableSet<String> DOERS =
      Stream.of(Words.FORCES, Words.CRIMINALS, Words.REBELS, Words.STAFF, ImmutableSet.of("own"))
          .flatMap(ImmutableSet::stream)
          .collect(ImmutableSet.toImmutableSet());

  private final Sentence sentence;
  private final ClauseIndex index;

  Suspects(Sentence sentence, ClauseIndex index) {
    this.sentence = sentence;
    this.index = index;
  }

  /** Whether there is anything in the sentence that a suspect could be: else it is not parsed. */
  static boolean mayBeIn(AnnotatedText text, Sentence sentence) {
    return text.names().stream()
            .anyMatch(name -> sentence.span().contains(name.span()) && isParty(name))
        || sentence.tokens().stream().anyMatch(token -> DOERS.contains(token.lower()));
  }

  /** Whom a phrase names, with the words that do. */
  record Suspect(String name, Span span) {}

  /** The group or country that the phrase names, be it in "unknown members of X". */
  Optional<Suspect> of(Phrase phrase) {
    if (index.namesIn(phrase.head().span()).stream()
        .anyMatch(n -> n.type() == NameMention.Type.PERSON && !isGang(n))) {
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

  /** "Ore thieves", "its own guards": doers without a name. */
  Optional<Suspect> culprits(Phrase phrase) {
    String words = index.name(phrase);
    String head = phrase.head().lower();
    boolean known =
        Words.CRIMINALS.contains(head) || Words.REBELS.contains(head) || Words.STAFF.contains(head);
    boolean own = phrase.toString().contains(" own ") || phrase.toString().contains("own ");
    return words != null && (known || own)
        ? Optional.of(new Suspect(words, phrase.head().span()))
        : Optional.empty();
  }

  /** The group that a phrase names; no country, for who comes from one need not act for it. */
  Optional<Suspect> group(Phrase phrase) {
    return index.namesIn(phrase.span()).stream()
        .filter(name -> name.type() == NameMention.Type.GROUP || isGang(name))
        .filter(name -> isHead(name, phrase))
        .findFirst()
        .map(name -> new Suspect(name.text(), name.span()));
  }

  /** "The Halcones", "the gang of the Halcones": not "the case of the Halcones". */
  private static boolean isHead(NameMention name, Phrase phrase) {
    return name.span().overlaps(phrase.head().span())
        || Words.BANDS.contains(phrase.head().lemma());
  }

  /** "Los Halcones": gangs of Spanish America, and no town such as Los Angeles. */
  private static boolean isGang(NameMention name) {
    boolean plural = name.text().startsWith("Los ") || name.text().startsWith("Las ");
    return plural && name.text().endsWith("s") && Gazetteer.standard().find(name.text()).isEmpty();
  }

  /** "A faction calling itself X". */
  Optional<Suspect> calledSo(Phrase phrase) {
    return index.namesIn(phrase.fullSpan()).stream()
        .filter(Suspects::isParty)
        .findFirst()
        .map(name -> new Suspect(name.text(), name.span()));
  }

  private static boolean isParty(NameMention name) {
    if (isGang(name)) {
      return true;
    }
    return switch (name.type()) {
      case GROUP, ORGANIZATION -> true;
      case PLACE -> Gazetteer.standard().countryOf(name.text()).isPresent();
      case PERSON -> false;
    };
  }
}
