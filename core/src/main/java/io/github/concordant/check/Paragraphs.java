package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.text.layout.Layout;
import io.github.concordant.text.layout.LayoutReader;
import java.util.regex.Pattern;

/**
 * Counts the paragraphs of a text as its author does: parts between blank lines, or lines where
 * there is no blank one; headline, byline and date are none.
 */
final class Paragraphs {

  private static final int HEADLINE = 0;

  /** A blank line; possessive, so that no run of white space costs more than one pass. */
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*+\\n");

  private static final ImmutableSet<Layout.Kind> HEAD =
      Sets.immutableEnumSet(Layout.Kind.HEADLINE, Layout.Kind.BYLINE, Layout.Kind.DATE);

  /** Where each counted paragraph begins. */
  private final ImmutableList<Integer> starts;

  private Paragraphs(ImmutableList<Integer> starts) {
    this.starts = starts;
  }

  static Paragraphs of(String text) {
    Layout layout = LayoutReader.read(text, null);
    boolean blankLines = BLANK_LINE.matcher(text.strip()).find();
    ImmutableList.Builder<Integer> starts = ImmutableList.builder();
    boolean counted = false;
    for (int line = 0; line < text.length(); line = nextLine(text, line)) {
      int first = firstLetter(text, line);
      boolean blank = first == nextLine(text, line);
      counted &= blankLines && !blank;
      if (!blank && !counted && !isHead(layout, first)) {
        starts.add(first);
        counted = true;
      }
    }
    return new Paragraphs(starts.build());
  }

  private static boolean isHead(Layout layout, int offset) {
    Layout.Kind kind = layout.kindAt(offset);
    return kind != null && HEAD.contains(kind);
  }

  private static int nextLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private static int firstLetter(String text, int line) {
    int end = nextLine(text, line);
    int at = line;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The paragraph of the evidence, counted from 1; 0 for the headline. */
  int of(Evidence evidence) {
    if (evidence.field() == Field.TITLE) {
      return HEADLINE;
    }
    int paragraph = HEADLINE;
    for (int start : starts) {
      paragraph += start <= evidence.span().start() ? 1 : 0;
    }
    return paragraph;
  }
}
