package io.github.concordant.report.html;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.model.Claim;
import io.github.concordant.model.ClaimValue;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Source;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.model.Verdict;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words and signs of the page. */
final class Wording {

  private static final ImmutableMap<Verdict, String> SIGNS =
      ImmutableMap.<Verdict, String>builder()
          .put(Verdict.CONTRADICTION, "\u2260")
          .put(Verdict.INTERNAL_CONTRADICTION, "!")
          .put(Verdict.DISPUTED, "?")
          .put(Verdict.SPELLING_VARIANT, "~")
          .put(Verdict.SUPERSEDED, "\u2192")
          .put(Verdict.DIFFERENT_EVENTS, "\u2225")
          .put(Verdict.COMPATIBLE, "\u2248")
          .put(Verdict.AGREEMENT, "=")
          .put(Verdict.SINGLE_SOURCE, "1")
          .buildOrThrow();

  /** They turn the direction of the text behind them, or cannot be seen at all. */
  private static final CharMatcher CONTROLS =
      CharMatcher.inRange('\u0000', '\u001F')
          .or(CharMatcher.inRange('\u007F', '\u009F'))
          .or(CharMatcher.inRange('\u202A', '\u202E'))
          .or(CharMatcher.inRange('\u2066', '\u2069'))
          .and(CharMatcher.noneOf("\t\n"));

  private Wording() {}

  /** A verdict's sign, which says without colour what its colour says. */
  static String sign(Verdict verdict) {
    return SIGNS.getOrDefault(verdict, "");
  }

  /** "Spelling variant". */
  static String name(Verdict verdict) {
    return switch (verdict) {
      case INTERNAL_CONTRADICTION -> "Contradicts itself";
      case SPELLING_VARIANT -> "Spelt differently";
      case SUPERSEDED -> "Updated since";
      case DIFFERENT_EVENTS -> "Different events";
      default -> capital(verdict.id().replace('-', ' '));
    };
  }

  /** How many of a verdict, for the head of the page. */
  static String counted(Verdict verdict, long number) {
    boolean one = number == 1;
    String noun =
        switch (verdict) {
          case CONTRADICTION -> one ? "contradiction" : "contradictions";
          case INTERNAL_CONTRADICTION ->
              one ? "source contradicts itself" : "cases of a source against itself";
          case DISPUTED -> one ? "dispute" : "disputes";
          case SPELLING_VARIANT -> one ? "name spelt differently" : "names spelt differently";
          case SUPERSEDED -> one ? "updated value" : "updated values";
          case DIFFERENT_EVENTS -> one ? "pair of different events" : "pairs of different events";
          case COMPATIBLE -> "compatible";
          case AGREEMENT -> one ? "agreement" : "agreements";
          case SINGLE_SOURCE -> "said once";
        };
    return noun;
  }

  static String capital(String words) {
    return words.isEmpty() ? words : Ascii.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The value of a claim; a day with its day of the week, which is where slips are seen. */
  static String value(Claim claim) {
    String scope = claim.scope();
    String words = clean(claim.value().display());
    if (claim.value() instanceof ClaimValue.Days days
        && days.from() != null
        && days.from().equals(days.to())) {
      return words + " (" + weekday(days.from()) + ")";
    }
    boolean counted = !claim.slot().equals(Slot.AGE) && claim.value() instanceof ClaimValue.Count;
    return counted && scope != null ? words + " (" + clean(scope) + ")" : words;
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  /** A source's day of publication, in short. */
  static String day(@Nullable Source source) {
    if (source == null || source.published() == null) {
      return "no date";
    }
    return source.published()
        + (source.publishedFrom() == PublishedFrom.INFERRED ? " (inferred)" : "");
  }

  /** The days of an event. */
  static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return "no day given";
    }
    if (from == null) {
      return "by " + to;
    }
    if (to == null) {
      return "from " + from;
    }
    return from.equals(to) ? from + " (" + weekday(from) + ")" : from + " to " + to;
  }

  /** Text of others with a visible sign for each character that would act rather than show. */
  static String clean(String text) {
    return CONTROLS.replaceFrom(text, '\uFFFD');
  }

  static @Nullable String cleanOrNull(@Nullable String text) {
    return text == null ? null : clean(text);
  }
}
