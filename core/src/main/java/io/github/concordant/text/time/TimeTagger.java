package io.github.concordant.text.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Span;
import io.github.concordant.text.TimeExpression;
import io.github.concordant.text.TimeExpression.Anchor;
import io.github.concordant.text.TimeExpression.Grain;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the temporal expressions of an English news text and works out what days they mean.
 *
 * <p>The annotation follows TIMEX3 of TimeML 1.2.1. A weekday, a month or a date without its year
 * takes its direction from the tense of its clause, counted from the day of publication; "three
 * days later" and "the previous day" hang on the date told before. Without a day of publication no
 * relative date is resolved, save by a date that the text itself tells in full. Neither the clock
 * nor the locale nor the time zone of the machine matters. Instances are immutable and safe for use
 * by several threads.
 */
public final class TimeTagger {

  private static final ImmutableSet<String> SAYING =
      ImmutableSet.of(
          "said",
          "says",
          "announced",
          "issued",
          "released",
          "told",
          "reported",
          "published",
          "stated",
          "confirmed",
          "declared",
          "added");

  private static final TimeTagger STANDARD = new TimeTagger();

  private TimeTagger() {}

  /** The tagger of English news. */
  public static TimeTagger standard() {
    return STANDARD;
  }

  /**
   * The temporal expressions of the text, in its order; no two overlap.
   *
   * @param text the text of an article
   * @param published the day of its publication, or null when unknown
   */
  public ImmutableList<TimeExpression> tag(String text, @Nullable LocalDate published) {
    return read(text, published).stream()
        .map(Told::expression)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The latest day that the text tells in full as one of the past ("was signed on 5 May 2024"):
   * what has no day of publication was published then or later. Empty where no day is told so.
   */
  public Optional<LocalDate> latestPast(String text) {
    return read(text, null).stream()
        .filter(told -> told.outlook().firm() && told.outlook().tense() == Tense.PAST)
        .map(Told::expression)
        .filter(time -> time.grain() == Grain.DAY && time.anchor() == Anchor.NONE)
        .flatMap(time -> Stream.ofNullable(time.to()))
        .max(Comparator.naturalOrder());
  }

  /** An expression with the way in which its clause looks. */
  private record Told(TimeExpression expression, Outlook outlook) {}

  private static ImmutableList<Told> read(String text, @Nullable LocalDate published) {
    Words words = Lexer.read(text);
    Grammar grammar = new Grammar(NumericDates.orderOf(words));
    TenseReader tenses = new TenseReader(words);
    Narrative narrative = new Narrative(published);
    ImmutableList.Builder<Told> found = ImmutableList.builder();
    int at = 0;
    while (at < words.size()) {
      Reading reading = grammar.read(words, at);
      int start = at;
      at++;
      while (reading != null) {
        Outlook outlook = tenses.of(start, reading.end());
        Narrative.Resolved resolved =
            narrative.resolve(
                reading.meaning(), outlook, words.sentence(start), isSaying(words, start));
        found.add(new Told(expression(words, start, reading, resolved), outlook));
        at = reading.end();
        start = Continuations.place(words, reading);
        reading = start < 0 ? null : Continuations.read(words, start, reading);
      }
    }
    return found.build();
  }

  /** "Said on Monday", "in a statement issued Monday". */
  private static boolean isSaying(Words words, int start) {
    int verb = words.is(start - 1, "on") ? start - 2 : start - 1;
    return SAYING.contains(words.lower(verb));
  }

  private static TimeExpression expression(
      Words words, int at, Reading reading, Narrative.Resolved resolved) {
    Span span = new Span(words.start(at), words.end(reading.end() - 1));
    TimexValue value = resolved.value();
    return new TimeExpression(
        span,
        span.in(words.text()),
        reading.meaning().type(),
        value.timex(),
        value.from(),
        value.to(),
        value.fineness(),
        resolved.anchor(),
        Modifiers.of(words, at, reading.meaning()),
        Slips.of(reading.meaning(), value));
  }
}
