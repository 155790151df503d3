package io.github.concordant.text.time;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.concordant.text.TimeExpression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the phrase files: day of publication (or -), a text whose expressions stand in double
 * brackets, and what they mean, parted by bars. A meaning is a TIMEX3 value, and optionally the
 * days that it covers: {@code 2024-W03 2024-01-15..2024-01-21}. What is not in brackets must not be
 * found.
 *
 * @param expected for each expression its words, then its meaning as {@link #show} writes it
 */
record Phrase(
    String line, @Nullable LocalDate published, String text, ImmutableList<String> expected) {

  private static final Splitter BARS = Splitter.on('|').trimResults();
  private static final Splitter SEMICOLONS = Splitter.on(';').trimResults().omitEmptyStrings();

  /** The phrases of a file of the test resources. */
  static List<Phrase> file(String name) {
    try {
      return Resources.readLines(Resources.getResource(Phrase.class, name), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Phrase::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Phrase parse(String line) {
    List<String> columns = BARS.splitToList(line);
    String marked = columns.get(1).replace("\\n", "\n");
    List<String> meanings =
        columns.size() > 2 ? SEMICOLONS.splitToList(columns.get(2)) : ImmutableList.of();
    ImmutableList.Builder<String> expected = ImmutableList.builder();
    int at = 0;
    for (String meaning : meanings) {
      int open = marked.indexOf("[[", at);
      int close = marked.indexOf("]]", at);
      expected.add(marked.substring(open + 2, close) + " = " + meaning);
      at = close + 2;
    }
    if (marked.indexOf("[[", at) >= 0) {
      throw new IllegalArgumentException("fewer meanings than expressions: " + line);
    }
    String day = columns.get(0);
    return new Phrase(
        line,
        day.equals("-") ? null : LocalDate.parse(day),
        marked.replace("[[", "").replace("]]", ""),
        expected.build());
  }

  /** What the tagger found, written like the expectation. */
  ImmutableList<String> found(TimeTagger tagger) {
    List<TimeExpression> times = tagger.tag(text, published);
    ImmutableList.Builder<String> shown = ImmutableList.builder();
    for (int i = 0; i < times.size(); i++) {
      boolean interval = i < expected.size() && expected.get(i).contains("..");
      shown.add(show(times.get(i), interval));
    }
    return shown.build();
  }

  private static String show(TimeExpression time, boolean interval) {
    String value = time.text() + " = " + time.value();
    return interval ? value + " " + day(time.from()) + ".." + day(time.to()) : value;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
