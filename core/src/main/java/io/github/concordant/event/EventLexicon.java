package io.github.concordant.event;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import io.github.concordant.text.Lexicon.EventWord;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that tell of an event, by form and part of speech. */
final class EventLexicon {

  /**
   * What a word tells.
   *
   * @param weak whether it takes up the event that is being told rather than naming one
   * @param leads words such as "to", one of which must stand behind it and lead to a place for it
   *     to tell of an event; empty where it needs none
   */
  record Entry(EventType type, boolean verb, boolean weak, ImmutableSet<String> leads) {}

  /** Forms that are nothing but the past of a verb, whatever tag they bear. */
  private static final ImmutableSet<String> PASTS =
      ImmutableSet.of("sank", "flew", "arrived", "capsized", "derailed", "collided", "detonated");

  private static final EventLexicon STANDARD = read("event-words.tsv");

  private final ImmutableMap<String, Entry> nouns;
  private final ImmutableMap<String, Entry> verbs;

  private EventLexicon(ImmutableMap<String, Entry> nouns, ImmutableMap<String, Entry> verbs) {
    this.nouns = nouns;
    this.verbs = verbs;
  }

  static EventLexicon standard() {
    return STANDARD;
  }

  /**
   * The same with more words, which come before its own.
   *
   * @throws IllegalArgumentException if a word tells of a type of event that there is not
   */
  EventLexicon with(Iterable<EventWord> words) {
    Map<String, Entry> newNouns = new HashMap<>(nouns);
    Map<String, Entry> newVerbs = new HashMap<>(verbs);
    for (EventWord word : words) {
      Entry entry = new Entry(type(word.type()), word.verb(), false, ImmutableSet.of());
      (word.verb() ? newVerbs : newNouns).put(word.form(), entry);
    }
    return new EventLexicon(ImmutableMap.copyOf(newNouns), ImmutableMap.copyOf(newVerbs));
  }

  private static EventType type(String id) {
    return Arrays.stream(EventType.values())
        .filter(type -> type.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no type of event: \""
                        + id
                        + "\"; there are "
                        + Arrays.stream(EventType.values()).map(EventType::id).toList()));
  }

  /** The entry of a token: a verb's for verbs that are in the lexicon, else a noun's. */
  Optional<Entry> find(Token token) {
    String form = token.lower();
    // No event is told by an auxiliary: "it hit shortly before 11" is tagged so now and then.
    boolean verbal = token.tag() == Tag.VERB || token.tag() == Tag.AUX;
    Entry verb = verbal || PASTS.contains(form) ? verbs.get(form) : null;
    return Optional.ofNullable(verb == null ? nouns.get(form) : verb);
  }

  /** The entry that a word has as a verb, whatever its tag is. */
  Optional<Entry> findVerb(Token token) {
    return Optional.ofNullable(verbs.get(token.lower()));
  }

  private static EventLexicon read(String resource) {
    Map<String, Entry> nouns = new HashMap<>();
    Map<String, Entry> verbs = new HashMap<>();
    for (String line : lines(resource)) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      List<String> cells = Splitter.on('\t').splitToList(line);
      boolean verb = !cells.get(1).equals("n");
      Entry entry =
          new Entry(
              EventType.valueOf(cells.get(0)),
              verb,
              cells.get(1).equals("w"),
              cells.size() > 3 ? words(cells.get(3)) : ImmutableSet.of());
      for (String form : words(cells.get(2))) {
        // The first line that names a form wins: the file goes from the specific to the general.
        (verb ? verbs : nouns).putIfAbsent(form, entry);
      }
    }
    return new EventLexicon(ImmutableMap.copyOf(nouns), ImmutableMap.copyOf(verbs));
  }

  private static ImmutableSet<String> words(String cell) {
    return ImmutableSet.copyOf(Splitter.on(' ').omitEmptyStrings().split(cell));
  }

  private static List<String> lines(String resource) {
    URL url = Resources.getResource(EventLexicon.class, "/io/github/concordant/event/" + resource);
    try {
      return Resources.readLines(url, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the library's own " + resource, e);
    }
  }
}
