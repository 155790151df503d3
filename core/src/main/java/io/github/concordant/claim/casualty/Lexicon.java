package io.github.concordant.claim.casualty;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import io.github.concordant.model.Slot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of this kind, read once from the files beside this class. */
final class Lexicon {

  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings().trimResults();

  /** Words that end as if they named men, in the form of their plural. */
  private static final ImmutableSet<String> NO_MEN =
      ImmutableSet.of("specimen", "abdomen", "acumen", "regimen", "albumen", "talismen", "cerumen");

  private final ImmutableSet<String> singular;
  private final ImmutableSet<String> plural;
  private final ImmutableSet<String> things;
  private final ImmutableMap<String, Verb> verbs;
  private final ImmutableListMultimap<String, State> states;

  private Lexicon(
      ImmutableSet<String> singular,
      ImmutableSet<String> plural,
      ImmutableSet<String> things,
      ImmutableMap<String, Verb> verbs,
      ImmutableListMultimap<String, State> states) {
    this.singular = singular;
    this.plural = plural;
    this.things = things;
    this.verbs = verbs;
    this.states = states;
  }

  /** The form of a verb. */
  enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING
  }

  /**
   * A verb in one of its forms.
   *
   * @param form {@link Form#PARTICIPLE} when the past looks the same
   * @param subject whether the subject of the active is who suffers it: "died"
   */
  record Verb(Slot slot, Form form, boolean subject) {}

  /** A state that people are in, as the words after its first one. */
  record State(Slot slot, ImmutableList<String> words) {}

  static Lexicon load() {
    ImmutableSet.Builder<String> singular = ImmutableSet.builder();
    ImmutableSet.Builder<String> plural = ImmutableSet.builder();
    for (String line : lines("persons.txt")) {
      for (String entry : SPACES.split(line)) {
        int slash = entry.indexOf('/');
        singular.add(slash < 0 ? entry : entry.substring(0, slash));
        plural.add(slash < 0 ? plural(entry) : entry.substring(slash + 1));
      }
    }
    ImmutableSet.Builder<String> things = ImmutableSet.builder();
    lines("things.txt").forEach(line -> things.addAll(SPACES.split(line)));
    return new Lexicon(singular.build(), plural.build(), things.build(), verbs(), states());
  }

  boolean isPerson(String word) {
    String last = last(word);
    return singular.contains(last) || isPlural(last.replace("man", "men"));
  }

  boolean isPersons(String word) {
    String last = last(word);
    return plural.contains(last) || isPlural(last);
  }

  /** "Trackmen", "linesmen", "councilwomen": whoever is named for what they work at. */
  private static boolean isPlural(String word) {
    return word.length() > 6
        && word.endsWith("men")
        && !NO_MEN.contains(word)
        && word.chars().allMatch(Character::isLetter);
  }

  boolean isThing(String word) {
    return things.contains(last(word));
  }

  /** The verb that the word is a form of, or null. */
  @Nullable Verb verb(String word) {
    return verbs.get(word);
  }

  /** The states that begin with the word, the longest first. */
  ImmutableList<State> states(String first) {
    return states.get(first);
  }

  /** Whether the word alone is a state: "dead", "missing". */
  boolean isState(String word) {
    return states.get(word).stream().anyMatch(state -> state.words().isEmpty());
  }

  /** The word, or the last part of one with hyphens. */
  private static String last(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && hyphen < word.length() - 1 ? word.substring(hyphen + 1) : word;
  }

  private static String plural(String noun) {
    if (noun.endsWith("y") && !noun.endsWith("ey") && !noun.endsWith("oy")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    boolean hiss = noun.endsWith("s") || noun.endsWith("ch") || noun.endsWith("sh");
    return noun + (hiss ? "es" : "s");
  }

  private static ImmutableMap<String, Verb> verbs() {
    ImmutableMap.Builder<String, Verb> verbs = ImmutableMap.builder();
    for (String line : lines("verbs.txt")) {
      List<String> fields = SPACES.splitToList(line);
      Slot slot = new Slot(fields.get(0));
      boolean subject = fields.get(1).equals("subject");
      verbs.put(fields.get(3), new Verb(slot, Form.THIRD, subject));
      verbs.put(fields.get(6), new Verb(slot, Form.ING, subject));
      verbs.put(fields.get(5), new Verb(slot, Form.PARTICIPLE, subject));
      if (!fields.get(2).equals(fields.get(5))) {
        verbs.put(fields.get(2), new Verb(slot, Form.BASE, subject));
      }
      if (!fields.get(4).equals(fields.get(5))) {
        verbs.put(fields.get(4), new Verb(slot, Form.PAST, subject));
      }
    }
    return verbs.buildOrThrow();
  }

  private static ImmutableListMultimap<String, State> states() {
    ImmutableListMultimap.Builder<String, State> states = ImmutableListMultimap.builder();
    states.orderValuesBy((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    for (String line : lines("states.txt")) {
      List<String> fields = SPACES.splitToList(line);
      Slot slot = new Slot(fields.get(0));
      states.put(
          fields.get(1), new State(slot, ImmutableList.copyOf(fields.subList(2, fields.size()))));
    }
    return states.build();
  }

  /** The lines of a file beside this class that are neither empty nor remarks. */
  private static ImmutableList<String> lines(String file) {
    URL url = Resources.getResource(Lexicon.class, file);
    try {
      return Resources.readLines(url, StandardCharsets.UTF_8).stream()
          .map(String::trim)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + url, e);
    }
  }
}
