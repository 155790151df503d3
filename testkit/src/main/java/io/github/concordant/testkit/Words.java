package io.github.concordant.testkit;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of quotes and labels, as people compare them: without regard to case and spacing. */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private Words() {}

  /** Whether all words of the one stand in the other, next to each other. */
  static boolean within(String few, String many) {
    return !level(few).isBlank() && level(many).contains(level(few));
  }

  private static String level(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" ", " ", " "));
  }

  /** "a, b and c". */
  static String list(Iterable<String> words) {
    List<String> all = ImmutableList.copyOf(ImmutableSet.copyOf(words));
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : Joiner.on(", ").join(all.subList(0, last)) + " and " + all.get(last);
  }

  /** The words between quotation marks. */
  static String quoted(String words) {
    return "\"" + words + "\"";
  }

  /** Some lines further in. */
  static String indented(String lines) {
    return "  " + lines.replace("\n", "\n  ");
  }
}
