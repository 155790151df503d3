package io.github.concordant.claim.weapon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Terms;
import io.github.concordant.text.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words for weapons and for what carries them, each with its kind. */
final class Arms {

  private static final WordLists LISTS = WordLists.read(Arms.class, "weapons.txt");

  static final ImmutableSet<String> BOMBS = LISTS.get("bombs");
  static final ImmutableSet<String> CHARGES = LISTS.get("charges");
  static final ImmutableSet<String> FILLING = LISTS.get("filling");
  static final ImmutableSet<String> ATTACKERS = LISTS.get("attackers");
  static final ImmutableSet<String> DRIVING = LISTS.get("driving");
  static final ImmutableSet<String> SHOOTING = LISTS.get("shooting");
  static final ImmutableSet<String> CUTTING = LISTS.get("cutting");
  static final ImmutableSet<String> HIDING = LISTS.get("hiding");
  static final ImmutableSet<String> HIDEABLE = LISTS.get("hideable");
  static final ImmutableSet<String> INSIDE = LISTS.get("inside");
  static final ImmutableSet<String> RAMMING = LISTS.get("ramming");
  static final ImmutableSet<String> INTO = LISTS.get("into");
  static final ImmutableSet<String> RAMMED = LISTS.get("rammed");
  static final ImmutableSet<String> USING = LISTS.get("using");
  static final ImmutableSet<String> LIGHT = LISTS.get("light");
  static final ImmutableSet<String> LIGHT_ARMS = LISTS.get("light-arms");

  private static final ImmutableMap<String, String> KIND_OF_WORD = kindsOfWords();
  private static final Terms TERMS = new Terms(kindsOfKinds());

  private Arms() {}

  /** The kind that a word in lower case names: car of "taxi", vehicle of "vehicle". */
  static Optional<String> kind(String word) {
    return Optional.ofNullable(KIND_OF_WORD.get(word));
  }

  /** The family of a kind: vehicle of car, and of vehicle. */
  static String family(String kind) {
    return LISTS.get("families").contains(kind)
        ? kind
        : Objects.requireNonNull(kindsOfKinds().get(kind));
  }

  /** The common name of what is fired or dropped, or none: rockets of "rocket". */
  static Optional<String> ordnance(String word) {
    return LISTS.get("ordnance").stream()
        .filter(name -> LISTS.get(name).contains(word))
        .findFirst();
  }

  static boolean isVehicle(String word) {
    return kind(word).filter(kind -> family(kind).equals("vehicle")).isPresent();
  }

  /** How two descriptions stand to each other: "car bomb" and "suicide truck bomb". */
  static Comparison compare(String a, String b) {
    return TERMS.compare(kinds(a), kinds(b));
  }

  private static List<String> kinds(String phrase) {
    return Splitter.on(' ')
        .splitToStream(phrase)
        .map(Arms::kind)
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableMap<String, String> kindsOfKinds() {
    ImmutableMap.Builder<String, String> kinds = ImmutableMap.builder();
    for (String family : LISTS.get("families")) {
      LISTS.get(family).forEach(kind -> kinds.put(kind, family));
    }
    return kinds.buildOrThrow();
  }

  private static ImmutableMap<String, String> kindsOfWords() {
    Map<String, String> kinds = new HashMap<>();
    for (String family : LISTS.get("families")) {
      LISTS.get("generic-" + family).forEach(word -> kinds.put(word, family));
      for (String kind : LISTS.get(family)) {
        LISTS.get(kind).forEach(word -> kinds.put(word, kind));
      }
    }
    return ImmutableMap.copyOf(kinds);
  }
}
