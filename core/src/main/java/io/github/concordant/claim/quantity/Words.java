package io.github.concordant.claim.quantity;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.WordLists;
import java.util.stream.Stream;

/** The words that tell what is counted. */
final class Words {

  private static final WordLists LISTS = WordLists.read(Words.class, "words.txt");

  static final ImmutableSet<String> PEOPLE = LISTS.get("people");
  static final ImmutableSet<String> PASSENGERS = LISTS.get("passengers");
  static final ImmutableSet<String> CREW = LISTS.get("crew");
  static final ImmutableSet<String> VESSELS = LISTS.get("vessels");
  static final ImmutableSet<String> LIMITS = LISTS.get("limits");
  static final ImmutableSet<String> FIGHTERS = LISTS.get("fighters");
  static final ImmutableSet<String> ATTACKERS = LISTS.get("attackers");
  static final ImmutableSet<String> ATTACKING = LISTS.get("attacking");
  static final ImmutableSet<String> JOINING = LISTS.get("joining");
  static final ImmutableSet<String> JOINED = LISTS.get("joined");
  static final ImmutableSet<String> QUAKES = LISTS.get("quakes");
  static final ImmutableSet<String> AFTERSHOCKS = LISTS.get("aftershocks");
  static final ImmutableSet<String> MEASURING = LISTS.get("measuring");
  static final ImmutableSet<String> DISEASES = LISTS.get("diseases");
  static final ImmutableSet<String> CASE_SORTS = LISTS.get("case-sorts");
  static final ImmutableSet<String> NO_CASES = LISTS.get("no-cases");
  static final ImmutableSet<String> RATES = LISTS.get("rates");
  static final ImmutableSet<String> SHOTS = LISTS.get("shots");
  static final ImmutableSet<String> MUNITIONS = LISTS.get("munitions");
  static final ImmutableSet<String> LOOSING = LISTS.get("loosing");
  static final ImmutableSet<String> DESTROYING = LISTS.get("destroying");
  static final ImmutableSet<String> REVISING = LISTS.get("revising");
  static final ImmutableSet<String> PARTS = LISTS.get("parts");
  static final ImmutableSet<String> HEDGES = LISTS.get("hedges");
  static final ImmutableSet<String> STAYING = LISTS.get("staying");
  static final ImmutableSet<String> HAVING = LISTS.get("having");
  static final ImmutableSet<String> PRISONS = LISTS.get("prisons");
  static final ImmutableSet<String> CAPTIVES = LISTS.get("captives");
  static final ImmutableSet<String> ESCAPEES = LISTS.get("escapees");
  static final ImmutableSet<String> ESCAPING = LISTS.get("escaping");
  static final ImmutableSet<String> BREAKING = LISTS.get("breaking");
  static final ImmutableSet<String> OUT = LISTS.get("out");
  static final ImmutableSet<String> BREAKOUTS = LISTS.get("breakouts");
  static final ImmutableSet<String> SEIZING = LISTS.get("seizing");
  static final ImmutableSet<String> STUFF = LISTS.get("stuff");
  static final ImmutableSet<String> PAYING = LISTS.get("paying");
  static final ImmutableSet<String> DEMANDING = LISTS.get("demanding");
  static final ImmutableSet<String> REST = LISTS.get("rest");
  static final ImmutableSet<String> WINNING = LISTS.get("winning");
  static final ImmutableSet<String> TURNOUT = LISTS.get("turnout");
  static final ImmutableSet<String> VOTERS = LISTS.get("voters");
  static final ImmutableSet<String> CAST = LISTS.get("cast");
  static final ImmutableSet<String> VAGUE = LISTS.get("vague");
  static final ImmutableSet<String> COMPARING = LISTS.get("comparing");
  static final ImmutableSet<String> PARTIAL = LISTS.get("partial");
  static final ImmutableSet<String> ROUNDS = LISTS.get("rounds");

  /** The nouns whose number is read somewhere here. */
  static final ImmutableSet<String> COUNTED =
      Stream.concat(
              Stream.of(
                  PEOPLE,
                  CREW,
                  PASSENGERS,
                  FIGHTERS,
                  ATTACKERS,
                  CAPTIVES,
                  ESCAPEES,
                  SHOTS,
                  MUNITIONS,
                  ImmutableSet.of("members", "case", "cases")),
              LISTS.get("destructible").stream().map(LISTS::get))
          .flatMap(ImmutableSet::stream)
          .collect(ImmutableSet.toImmutableSet());

  private Words() {}

  /** The common name of a thing that can be destroyed, or an empty string: homes of "houses". */
  static String destructible(String noun) {
    return name("destructible", noun);
  }

  /** The common name of a unit in which goods are measured, or an empty string. */
  static String unit(String noun) {
    return name("units", noun);
  }

  /** The common name of what is seized, or an empty string: alcohol of "liquor". */
  static String substance(String noun) {
    return name("substances", noun);
  }

  /** The common name of a currency, or an empty string: dollars of "$". */
  static String currency(String noun) {
    return name("currencies", noun);
  }

  /** The one of the lists named that holds the noun. */
  private static String name(String lists, String noun) {
    return LISTS.get(lists).stream()
        .filter(name -> LISTS.get(name).contains(noun))
        .findFirst()
        .orElse("");
  }
}
