package io.github.concordant.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words that a newsroom adds to what the library knows: names that it is to take for names, and
 * words that tell of an event.
 *
 * <pre>{@code
 * Lexicon local = Lexicon.builder()
 *     .group("Harbour Front")
 *     .place("Sandholm")
 *     .eventNoun("robbery", "heist", "heists")
 *     .build();
 * ConsistencyChecker checker = ConsistencyChecker.builder().lexicon(local).build();
 * }</pre>
 */
public final class Lexicon {

  private static final Lexicon EMPTY = builder().build();

  /**
   * A word that tells of an event.
   *
   * @param form the word as it stands in a text, in lower case
   * @param type the event's type as reports give it, such as {@code attack}
   * @param verb whether it is a verb
   */
  public record EventWord(String form, String type, boolean verb) {}

  private final ImmutableMap<String, NameMention.Type> names;
  private final ImmutableSet<EventWord> eventWords;

  private Lexicon(
      ImmutableMap<String, NameMention.Type> names, ImmutableSet<EventWord> eventWords) {
    this.names = names;
    this.eventWords = eventWords;
  }

  /** A lexicon without words. */
  public static Lexicon empty() {
    return EMPTY;
  }

  /** A builder without words. */
  public static Builder builder() {
    return new Builder();
  }

  /** The names, each with what it names. */
  public ImmutableMap<String, NameMention.Type> names() {
    return names;
  }

  /** The words that tell of events. */
  public ImmutableSet<EventWord> eventWords() {
    return eventWords;
  }

  /** All words of both; where they disagree on a name, the other is right. */
  public Lexicon plus(Lexicon other) {
    Builder both = builder();
    both.names.putAll(names);
    both.names.putAll(other.names);
    both.eventWords.addAll(eventWords);
    both.eventWords.addAll(other.eventWords);
    return both.build();
  }

  /** Gathers words. */
  public static final class Builder {

    private final Map<String, NameMention.Type> names = new LinkedHashMap<>();
    private final Set<EventWord> eventWords = new LinkedHashSet<>();

    private Builder() {}

    /**
     * A name, as it is written; a name is found wherever these words stand in a text.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Builder name(String name, NameMention.Type type) {
      checkArgument(!name.isBlank(), "a blank name");
      names.put(name.strip(), type);
      return this;
    }

    /** An armed group, a party, a people. */
    public Builder group(String name) {
      return name(name, NameMention.Type.GROUP);
    }

    /** A company, an agency, an institution. */
    public Builder organization(String name) {
      return name(name, NameMention.Type.ORGANIZATION);
    }

    /** A town, a region, a country, a building. */
    public Builder place(String name) {
      return name(name, NameMention.Type.PLACE);
    }

    /** A person, as newspapers write the name. */
    public Builder person(String name) {
      return name(name, NameMention.Type.PERSON);
    }

    /**
     * Nouns for an event: "raid", "raids".
     *
     * @param type of the event, one that reports give; a checker refuses any other
     * @throws IllegalArgumentException if a form is no single word without a hyphen
     */
    public Builder eventNoun(String type, String... forms) {
      return eventWords(type, false, forms);
    }

    /**
     * Verbs for an event, in all the forms that they are to be found in: "raid", "raided".
     *
     * @param type of the event, one that reports give; a checker refuses any other
     * @throws IllegalArgumentException if a form is no single word without a hyphen
     */
    public Builder eventVerb(String type, String... forms) {
      return eventWords(type, true, forms);
    }

    private Builder eventWords(String type, boolean verb, String... forms) {
      for (String form : forms) {
        checkArgument(
            !form.isBlank() && form.strip().chars().allMatch(Character::isLetter),
            "no single word of letters: \"%s\"",
            form);
        eventWords.add(new EventWord(Ascii.toLowerCase(form.strip()), type, verb));
      }
      return this;
    }

    /** The lexicon of what was added so far. */
    public Lexicon build() {
      return new Lexicon(ImmutableMap.copyOf(names), ImmutableSet.copyOf(eventWords));
    }
  }
}
