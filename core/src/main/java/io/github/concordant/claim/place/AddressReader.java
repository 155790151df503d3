package io.github.concordant.claim.place;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Span;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads where in a town something happened: "near the corner of Elm and Fifth streets", "in the
 * 1200 block of Elm Street", "on Elm Street near Fifth Avenue", "at 14 Elm Street".
 */
final class AddressReader {

  private static final int LONGEST_STREET = 4;
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final ImmutableSet<String> CORNERS = ImmutableSet.of("corner", "intersection");
  private static final ImmutableSet<String> NEAR =
      ImmutableSet.of("near", "at", "by", "off", "and", "&");

  private final Sentence sentence;
  private final List<Token> tokens;

  AddressReader(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /** A street with its last token. */
  private record Found(String words, int last) {}

  /** The first address of the sentence. */
  Optional<EventPlace> read() {
    for (int i = 0; i < tokens.size(); i++) {
      Optional<EventPlace> place = readAt(i);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private Optional<EventPlace> readAt(int at) {
    return corner(at).or(() -> block(at)).or(() -> house(at)).or(() -> onStreet(at));
  }

  private Optional<EventPlace> corner(int at) {
    if (!CORNERS.contains(word(at)) || !word(at + 1).equals("of")) {
      return Optional.empty();
    }
    Optional<Found> first = street(at + 2, false);
    if (first.isEmpty() || !word(first.get().last() + 1).equals("and")) {
      return Optional.empty();
    }
    return street(first.get().last() + 2, false)
        .flatMap(second -> crossing(at, first.get(), second));
  }

  /** "Seventh and Liberty avenues": the type goes with both. */
  private Optional<EventPlace> crossing(int at, Found first, Found second) {
    String type = Street.of(second.words()).type();
    boolean shared = Street.of(first.words()).type().isEmpty();
    String left = shared ? first.words() + " " + type : first.words();
    String right =
        shared ? words(first.last() + 2, second.last() - 1) + " " + type : second.words();
    return type.isEmpty()
        ? Optional.empty()
        : Optional.of(place("", false, List.of(left, right), at, second.last()));
  }

  private Optional<EventPlace> block(int at) {
    boolean block = isNumber(at) && word(at + 1).equals("block") && word(at + 2).equals("of");
    return block
        ? street(at + 3, true)
            .map(found -> place(word(at), true, List.of(found.words()), at, found.last()))
        : Optional.empty();
  }

  private Optional<EventPlace> house(int at) {
    boolean house = isNumber(at) && (word(at - 1).equals("at") || word(at - 1).equals("address"));
    return house
        ? street(at + 1, true)
            .map(found -> place(word(at), false, List.of(found.words()), at, found.last()))
        : Optional.empty();
  }

  private Optional<EventPlace> onStreet(int at) {
    if (!word(at).equals("on") && !word(at).equals("in") && !word(at).equals("at")) {
      return Optional.empty();
    }
    return street(at + 1, true).map(first -> withNeighbour(at, first));
  }

  private EventPlace withNeighbour(int at, Found first) {
    int next = first.last() + 1;
    if (!NEAR.contains(word(next))) {
      return place("", false, List.of(first.words()), at, first.last());
    }
    int start = next + 1;
    if (word(start).equals("the") && CORNERS.contains(word(start + 1))) {
      start += 3;
    }
    Optional<Found> second = street(start, true);
    return second.isPresent()
        ? place("", false, List.of(first.words(), second.get().words()), at, second.get().last())
        : place("", false, List.of(first.words()), at, first.last());
  }

  /** Words with capitals or figures, up to the word for its type. */
  private Optional<Found> street(int first, boolean typed) {
    for (int i = first; i < first + LONGEST_STREET && i < tokens.size(); i++) {
      if (i > first && !Street.typeOf(plain(i)).isEmpty()) {
        return Optional.of(new Found(words(first, i), i));
      }
      boolean name = Character.isUpperCase(tokens.get(i).form().charAt(0)) || isNumber(i);
      if (!name || (isNumber(i) && i > first)) {
        boolean bare = !typed && i > first;
        return bare ? Optional.of(new Found(words(first, i - 1), i - 1)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isNumber(int at) {
    return at >= 0 && at < tokens.size() && DIGIT.matches(tokens.get(at).form().charAt(0));
  }

  private EventPlace place(
      String number, boolean block, List<String> streets, int first, int last) {
    Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
    return new EventPlace(Address.written(number, block, streets), span);
  }

  private String words(int first, int last) {
    List<String> words = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      words.add(tokens.get(i).form());
    }
    return String.join(" ", words);
  }

  private String plain(int at) {
    return CharMatcher.is('.').trimTrailingFrom(word(at));
  }

  private String word(int at) {
    return at >= 0 && at < sentence.tokens().size() ? tokens.get(at).lower() : "";
  }
}
