package io.github.concordant.check;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.place.Gazetteer;
import java.util.List;

/** Who can be at odds with whom over a value. */
final class Parties {

  private static final ImmutableSet<String> INQUIRY =
      ImmutableSet.of(
          "police",
          "sheriff",
          "officer",
          "detective",
          "fire",
          "hospital",
          "coroner",
          "department",
          "captain",
          "lt.",
          "sgt",
          "chief",
          "commissioner",
          "prosecutor",
          "attorney",
          "superintendent");

  /**
   * Common nouns for those who give their own account: the police and doctors are not among them.
   */
  private static final ImmutableSet<String> ACCOUNTS =
      ImmutableSet.of(
          "monitor",
          "monitors",
          "monitoring",
          "activist",
          "activists",
          "rebel",
          "rebels",
          "militants",
          "insurgents",
          "separatists",
          "opposition",
          "army",
          "military",
          "government",
          "regime",
          "ministry",
          "minister",
          "charity",
          "ngo",
          "network",
          "page",
          "website",
          "media",
          "television",
          "union",
          "official",
          "officials",
          "defence",
          "defense",
          "company");

  private static final ImmutableSet<String> STATE = ImmutableSet.of("state", "official");

  private static final ImmutableSet<String> MEDIA =
      ImmutableSet.of("media", "agency", "television", "tv", "broadcaster", "newspaper", "radio");

  private Parties() {}

  /**
   * Whether a speaker can be a party of its own: the police, a hospital and their spokesmen give
   * tallies of one and the same inquiry, and a town gives none.
   */
  static boolean isParty(String saidBy) {
    String lower = Ascii.toLowerCase(saidBy);
    if (INQUIRY.stream().anyMatch(lower::contains)) {
      return false;
    }
    boolean named = saidBy.chars().anyMatch(Character::isUpperCase);
    return named ? !isTown(saidBy) : words(lower).stream().anyMatch(ACCOUNTS::contains);
  }

  private static boolean isTown(String name) {
    Gazetteer gazetteer = Gazetteer.standard();
    return gazetteer.find(name).isPresent() && gazetteer.countryOf(name).isEmpty();
  }

  private static List<String> words(String phrase) {
    return Splitter.onPattern("[^\\p{L}]+").omitEmptyStrings().splitToList(phrase);
  }

  /**
   * What a speaker speaks for. A capital or an adjective speaks for its country: Tehran and Iranian
   * officials for Iran; an observatory is the monitor of whom others write.
   */
  static String party(String name) {
    String lower = Ascii.toLowerCase(name);
    if (lower.contains("observatory") || lower.contains("monitor")) {
      return "monitor";
    }
    List<String> words = words(lower);
    if (words.stream().anyMatch(STATE::contains) && words.stream().anyMatch(MEDIA::contains)) {
      return "state media";
    }
    return Gazetteer.standard().countryOf(name).orElse(lower);
  }
}
