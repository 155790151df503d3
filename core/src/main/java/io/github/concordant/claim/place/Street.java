package io.github.concordant.claim.place;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.WordLists;
import java.util.ArrayList;
import java.util.List;

/**
 * A street: its name without points of the compass, numbers in figures, and its type.
 *
 * @param type "street", "avenue"; empty when not told
 */
record Street(String name, String type) {

  static final WordLists LISTS = WordLists.read(Street.class, "words.txt");

  private static final ImmutableSet<String> DIRECTIONS = LISTS.get("directions");
  private static final ImmutableList<String> ORDINALS = LISTS.get("ordinals").asList();
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  /** The street of words such as "E. 132nd St." or "Seventh Avenue". */
  static Street of(String words) {
    List<String> name = new ArrayList<>();
    String type = "";
    for (String word : Splitter.onPattern("[^\\p{L}\\p{N}]+").omitEmptyStrings().split(words)) {
      String lower = Ascii.toLowerCase(word);
      String known = typeOf(lower);
      if (!known.isEmpty() && !name.isEmpty()) {
        type = known;
      } else if (!DIRECTIONS.contains(lower)) {
        name.add(figure(lower));
      }
    }
    return new Street(String.join(" ", name), type);
  }

  /** The type that a word names: "avenue" of "ave"; empty for none. */
  static String typeOf(String word) {
    return LISTS.get("types").stream()
        .filter(type -> LISTS.get(type).contains(word))
        .findFirst()
        .orElse("");
  }

  /** Seventh and 7th are one. */
  private static String figure(String word) {
    int ordinal = ORDINALS.indexOf(word);
    if (ordinal >= 0) {
      return Integer.toString(ordinal);
    }
    return DIGIT.matches(word.charAt(0)) ? DIGIT.retainFrom(word) : word;
  }

  boolean isSameName(Street other) {
    return name.equals(other.name);
  }

  /** Seventh Avenue is not 7th Street. */
  boolean isOtherType(Street other) {
    return !type.isEmpty() && !other.type.isEmpty() && !type.equals(other.type);
  }
}
