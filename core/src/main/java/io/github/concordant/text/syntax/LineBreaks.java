package io.github.concordant.text.syntax;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the stretches that sentences never cross: paragraphs between blank lines and
 * single lines, unless the text is hard-wrapped as wire copy is, where a line break is a space.
 */
final class LineBreaks {

  private static final int LEAST_WIDTH = 50;
  private static final int MOST_WIDTH = 80;

  private final String text;
  private final List<Span> lines = new ArrayList<>();

  private LineBreaks(String text) {
    this.text = text;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        lines.add(new Span(start, i));
        start = i + 1;
        if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
          start = ++i + 1;
        }
      }
    }
  }

  /** The stretches in the order of the text, none of them blank. */
  static ImmutableList<Span> blocks(String text) {
    return new LineBreaks(text).blocks();
  }

  private ImmutableList<Span> blocks() {
    int width = wrapWidth();
    ImmutableList.Builder<Span> blocks = ImmutableList.builder();
    int from = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (isBlank(lines.get(i))) {
        continue;
      }
      if (from < 0) {
        from = lines.get(i).start();
      }
      if (!runsOn(i, width)) {
        blocks.add(new Span(from, lines.get(i).end()));
        from = -1;
      }
    }
    return blocks.build();
  }

  /** The width that the lines are wrapped at, or 0 when they are not. */
  private int wrapWidth() {
    int breaks = 0;
    int full = 0;
    int inside = 0;
    int width = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isBlank(lines.get(i)) || isBlank(lines.get(i + 1))) {
        continue;
      }
      int length = lines.get(i).length();
      breaks++;
      if (length >= LEAST_WIDTH && length <= MOST_WIDTH) {
        full++;
        width = Math.max(width, length);
      }
      if (Character.isLowerCase(text.charAt(firstCharacter(lines.get(i + 1))))) {
        inside++;
      }
    }
    return breaks > 0 && 2 * full > breaks && 3 * inside >= breaks ? width : 0;
  }

  private boolean runsOn(int line, int width) {
    if (width == 0 || line + 1 == lines.size() || isBlank(lines.get(line + 1))) {
      return false;
    }
    Span next = lines.get(line + 1);
    int first = firstCharacter(next);
    if (first - next.start() >= 2) {
      return false;
    }
    int end = first;
    while (end < next.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    // A line that had room for the next word was broken on purpose.
    return lines.get(line).length() + 1 + (end - first) > LEAST_WIDTH
        || Character.isLowerCase(text.charAt(first));
  }

  private int firstCharacter(Span line) {
    int at = line.start();
    while (at < line.end() - 1 && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isBlank(Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
