package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text with some of its words marked.
 *
 * @param spans in the order of the text, none within another
 */
record MarkedText(String text, ImmutableList<Span> spans) {

  /** Private characters that no escaping touches, and that stand in no text. */
  private static final char OPEN = '\uE000';

  private static final char CLOSE = '\uE001';

  /** The text with marks; of those that share characters, the outer or the first one. */
  static MarkedText of(String text, List<Span> marks) {
    List<Span> outer = new ArrayList<>();
    int end = 0;
    for (Span mark :
        marks.stream()
            .sorted(
                Comparator.comparingInt(Span::start)
                    .thenComparing(Span::end, Comparator.reverseOrder()))
            .toList()) {
      if (mark.start() >= end) {
        outer.add(mark);
        end = mark.end();
      }
    }
    return new MarkedText(text, ImmutableList.copyOf(outer));
  }

  /**
   * The text as it is written.
   *
   * @param plain makes the words safe for where they go
   * @param mark what opens the marked words
   * @param unmark what closes them
   */
  String written(UnaryOperator<String> plain, String mark, String unmark) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      marked.append(text, at, span.start()).append(OPEN);
      marked.append(text, span.start(), span.end()).append(CLOSE);
      at = span.end();
    }
    marked.append(text, at, text.length());
    return plain
        .apply(marked.toString())
        .replace(String.valueOf(OPEN), mark)
        .replace(String.valueOf(CLOSE), unmark);
  }
}
