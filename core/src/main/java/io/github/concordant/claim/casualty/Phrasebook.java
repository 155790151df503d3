package io.github.concordant.claim.casualty;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.concordant.claim.Examples;
import io.github.concordant.claim.Examples.Told;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The examples of this kind, one a line of two files, the expectation inside the sample text:
 *
 * <pre>
 * + [[killed 12: 12 people were killed]] and [[injured 30+: at least 30 injured]]
 * + [[killed 4 of children: four children died]], [[...]]
 * + [[killed 9 by police: nine were killed]], police said
 * - The home side won 3-2
 * ? the reason | a text whose [[killed 5: claim]] is not found yet
 * = EQUAL | Nine died | 9 people were killed
 * </pre>
 *
 * Marks may stand inside each other but not cross.
 */
final class Phrasebook {

  private static final Splitter BARS = Splitter.on(" | ");

  private Phrasebook() {}

  static Examples read() {
    return read("phrasebook.txt").and(read("phrasebook-idioms.txt"));
  }

  private static Examples read(String file) {
    URL url = Resources.getResource(Phrasebook.class, file);
    try {
      Examples examples = Examples.none();
      for (String line : Resources.readLines(url, StandardCharsets.UTF_8)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          examples = examples.and(example(line));
        }
      }
      return examples;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + url, e);
    }
  }

  private static Examples example(String line) {
    String rest = line.substring(2);
    return switch (line.charAt(0)) {
      case '+' -> new Marks(rest).tells();
      case '-' -> Examples.none().ignores(rest);
      case '?' -> missed(BARS.splitToList(rest));
      case '=' -> compared(BARS.splitToList(rest));
      default -> throw new IllegalArgumentException("no example: \"" + line + "\"");
    };
  }

  private static Examples missed(List<String> fields) {
    Marks marks = new Marks(fields.get(1));
    Told told = marks.told().get(0);
    Span span = told.span();
    String text = marks.text();
    String marked =
        text.substring(0, span.start()) + "[[" + span.in(text) + "]]" + text.substring(span.end());
    return Examples.none().misses(told.slot(), told.value(), marked, fields.get(0));
  }

  private static Examples compared(List<String> fields) {
    return Examples.none().compares(fields.get(1), Relation.valueOf(fields.get(0)), fields.get(2));
  }

  /** A sample text, its marks taken out. */
  private static final class Marks {
    private final StringBuilder plain = new StringBuilder();
    private final List<Told> told = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(String head, int start) {}

    Marks(String marked) {
      int at = 0;
      while (at < marked.length()) {
        if (marked.startsWith("[[", at)) {
          int colon = marked.indexOf(": ", at);
          open.push(new Open(marked.substring(at + 2, colon), plain.length()));
          at = colon + 2;
        } else if (marked.startsWith("]]", at)) {
          Open mark = open.pop();
          told.add(told(mark.head(), new Span(mark.start(), plain.length())));
          at += 2;
        } else {
          plain.append(marked.charAt(at));
          at++;
        }
      }
      if (told.isEmpty() || !open.isEmpty()) {
        throw new IllegalArgumentException("marks are missing or open: \"" + marked + "\"");
      }
    }

    String text() {
      return plain.toString();
    }

    List<Told> told() {
      return ImmutableList.copyOf(told);
    }

    Examples tells() {
      return Examples.none().tells(text(), told);
    }

    /** From "killed 4+ of children by police". */
    private static Told told(String head, Span span) {
      int by = head.indexOf(" by ");
      String saidBy = by < 0 ? null : head.substring(by + 4);
      String what = by < 0 ? head : head.substring(0, by);
      int of = what.indexOf(" of ");
      String scope = of < 0 ? null : what.substring(of + 4);
      String slotAndCount = of < 0 ? what : what.substring(0, of);
      int space = slotAndCount.indexOf(' ');
      Slot slot = new Slot(slotAndCount.substring(0, space));
      return new Told(slot, count(slotAndCount.substring(space + 1)), scope, saidBy, span);
    }

    private static Count count(String text) {
      int dash = text.indexOf('-');
      if (text.endsWith("+")) {
        return Count.atLeast(Long.parseLong(text.substring(0, text.length() - 1)));
      }
      long min = Long.parseLong(dash < 0 ? text : text.substring(0, dash));
      @Nullable Long max = dash < 0 ? Long.valueOf(min) : Long.valueOf(text.substring(dash + 1));
      return new Count(min, max);
    }
  }
}
