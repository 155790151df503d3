package io.github.concordant.check;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concordant.compare.name.NameKind;
import io.github.concordant.compare.name.NameMatcher;
import io.github.concordant.text.WordLists;
import io.github.concordant.text.place.Gazetteer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who can be at odds with whom over a value. */
final class Parties {

  private static final WordLists LISTS = WordLists.read(Parties.class, "parties.txt");

  private static final ImmutableSet<String> INQUIRY = LISTS.get("inquiry");
  private static final ImmutableSet<String> OFFICE = LISTS.get("state");

  /**
   * Common nouns for those who give their own account: the police and doctors are not among them.
   */
  private static final ImmutableSet<String> ACCOUNTS = LISTS.get("account");

  private static final ImmutableSet<String> RIVALS = LISTS.get("rival");
  private static final ImmutableSet<String> OUTLETS = LISTS.get("outlet");
  private static final ImmutableSet<String> STATE_OWNED = LISTS.get("stateowned");
  private static final ImmutableSet<String> MOUTHPIECES = LISTS.get("mouthpiece");

  /** Before a name these make the speaker another than who is named: "the widow of Ada Moss". */
  private static final ImmutableSet<String> RELATING = LISTS.get("relating");

  /** A score that names reach only if all their words are the same: no army is another's part. */
  private static final double WHOLE_NAME = .9;

  private static final String STATE_MEDIA = "state media";
  private static final String STATE = "state";

  private Parties() {}

  /** Whether a speaker can be at odds with others over a value; a town cannot. */
  static boolean isParty(String saidBy) {
    List<String> words = words(saidBy);
    if (has(words, INQUIRY)) {
      return true;
    }
    boolean named = saidBy.chars().anyMatch(Character::isUpperCase);
    return named ? !isTown(saidBy) : has(words, ACCOUNTS);
  }

  private static boolean has(List<String> words, ImmutableSet<String> list) {
    return words.stream().anyMatch(list::contains);
  }

  private static boolean isTown(String name) {
    Gazetteer gazetteer = Gazetteer.standard();
    return gazetteer.find(name).isPresent() && gazetteer.countryOf(name).isEmpty();
  }

  private static List<String> words(String phrase) {
    return Splitter.onPattern("[^\\p{L}'-]+")
        .omitEmptyStrings()
        .splitToList(Ascii.toLowerCase(phrase));
  }

  /**
   * What a speaker speaks for. A capital or an adjective speaks for its country: Tehran and Iranian
   * officials for Iran; an observatory is the monitor of whom others write; the police, a hospital
   * and their spokesmen give tallies of one and the same inquiry.
   */
  static String party(String name) {
    List<String> words = words(name);
    if (words.contains("observatory") || words.stream().anyMatch(w -> w.startsWith("monitor"))) {
      return "monitor";
    }
    if (isStateMedia(words)) {
      return STATE_MEDIA;
    }
    if (has(words, INQUIRY)) {
      return "inquiry";
    }
    return Gazetteer.standard().countryOf(name).orElse(Ascii.toLowerCase(name));
  }

  /**
   * The party of each speaker. A person whom two sources spell differently, or name with another
   * title, is one party.
   */
  static ImmutableMap<String, String> partyOfEach(Collection<String> speakers) {
    ImmutableMap.Builder<String, String> parties = ImmutableMap.builder();
    Map<String, String> partyOfName = new LinkedHashMap<>();
    for (String speaker : ImmutableSortedSet.copyOf(speakers)) {
      Optional<String> name = fullName(speaker);
      String party =
          name.flatMap(own -> partyOfPerson(own, partyOfName)).orElseGet(() -> party(speaker));
      parties.put(speaker, party);
      name.ifPresent(own -> partyOfName.putIfAbsent(own, party));
    }
    return parties.buildOrThrow();
  }

  private static Optional<String> partyOfPerson(String name, Map<String, String> partyOfName) {
    return partyOfName.entrySet().stream()
        .filter(
            known ->
                NameMatcher.standard().compare(known.getKey(), name, NameKind.PERSON).score()
                    > WHOLE_NAME)
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The capitalised words at the end of a speaker's description, two at least. */
  private static Optional<String> fullName(String speaker) {
    List<String> words = Splitter.on(' ').splitToList(speaker);
    int first = words.size();
    while (first > 0 && isCapitalised(words.get(first - 1))) {
      first--;
    }
    boolean another = first > 0 && RELATING.contains(words.get(first - 1));
    return another || words.size() - first < 2
        ? Optional.empty()
        : Optional.of(Joiner.on(' ').join(words.subList(first, words.size())));
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** "State television", or an agency that is known to be the state's: "SANA's reporter". */
  private static boolean isStateMedia(List<String> words) {
    boolean owned = has(words, STATE_OWNED) && has(words, OUTLETS);
    return owned || words.stream().map(Parties::withoutEnding).anyMatch(MOUTHPIECES::contains);
  }

  /** Texts that have lost their apostrophes have "SANAs" for "SANA's". */
  private static String withoutEnding(String word) {
    if (word.endsWith("'s")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s") && MOUTHPIECES.contains(word.substring(0, word.length() - 1))
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /**
   * Whether two speakers hold to different values whatever becomes known: two countries, or a state
   * and those who doubt its figures. Two offices of one state merely report at different times.
   */
  static boolean areRivals(String a, String b) {
    Optional<String> one = camp(a);
    Optional<String> other = camp(b);
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return false;
    }
    boolean doubted = has(words(a), RIVALS) || has(words(b), RIVALS);
    return doubted || !(one.get().equals(STATE) || other.get().equals(STATE));
  }

  private static Optional<String> camp(String name) {
    List<String> words = words(name);
    if (has(words, RIVALS)) {
      return Optional.of(party(name));
    }
    Optional<String> country = Gazetteer.standard().countryOf(name);
    boolean office = has(words, INQUIRY) || has(words, OFFICE) || isStateMedia(words);
    return country.isPresent() ? country : office ? Optional.of(STATE) : Optional.empty();
  }
}
