package io.github.concordant.text.number;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.NumberMention.Use;
import io.github.concordant.text.WordLists;
import io.github.concordant.text.number.NumberReader.Named;
import org.jspecify.annotations.Nullable;

/** Tells what a number is used for from the words beside it. */
final class UseReader {

  private static final WordLists WORDS = WordLists.read(UseReader.class, "uses.txt");

  private static final int OLDEST = 120;

  private static final ImmutableSet<String> AGE_LINKS =
      ImmutableSet.of("from", "of", "between", "under", "over", "about", "around");

  /** Those of whom one age is told: "two boys, both 14, were hurt". */
  private static final ImmutableSet<String> EACH = ImmutableSet.of("both", "each");

  private static final ImmutableSet<String> JOINING = ImmutableSet.of("and", "or", "to");

  /** How far back a list of ages is followed: a table of figures is none. */
  private static final int LISTED = 100;

  private static final ImmutableSet<String> JUNIORS = ImmutableSet.of("jr", "sr", "jr.", "sr.");

  private static final ImmutableSet<String> MONTHS = WORDS.get("months");

  private static final ImmutableSet<String> TIME_UNITS = WORDS.get("time-units");

  private static final ImmutableSet<String> MEASURES = WORDS.get("measures");

  private static final ImmutableSet<String> CURRENCIES = WORDS.get("currencies");

  private static final ImmutableSet<String> CURRENCY_SIGNS = WORDS.get("currency-signs");

  private static final ImmutableSet<String> STREETS = WORDS.get("streets");

  /** Words after which a number is part of a name. */
  private static final ImmutableSet<String> NUMBERED = WORDS.get("numbered");

  private static final ImmutableSet<String> YEAR_CUES = WORDS.get("year-cues");

  private static final ImmutableSet<String> DETERMINERS = WORDS.get("determiners");

  private final Pieces pieces;

  UseReader(Pieces pieces) {
    this.pieces = pieces;
  }

  /** A number that no quantity starts at: an ordinal, a date with slashes, a clock time. */
  @Nullable Named named(int at) {
    Piece piece = pieces.at(at);
    if (NumberWords.ordinal(piece.lower()).isPresent()) {
      return Named.of(Use.ORDINAL, at, at + 1);
    }
    if (!piece.isFigure()) {
      return null;
    }
    Piece next = pieces.at(at + 1);
    if (next.glued() && next.isWord()) {
      return gluedWord(at, next);
    }
    if (next.glued() && isApostrophe(next) && pieces.is(at + 2, "s")) {
      return Named.of(Use.DATE, at, at + 3);
    }
    if (piece.lower().indexOf(':') >= 0) {
      return Named.of(Use.TIME, at, at + 1);
    }
    if (piece.lower().indexOf('.') != piece.lower().lastIndexOf('.')) {
      return Named.of(Use.DATE, at, at + 1);
    }
    if (next.glued() && next.is("/") && pieces.at(at + 2).isFigure()) {
      return Named.of(Use.DATE, at, chainEnd(at, "/"));
    }
    return next.glued() && next.is("-") ? hyphened(at) : null;
  }

  /** The mark of "in her 20's". */
  private static boolean isApostrophe(Piece piece) {
    return piece.is("'") || piece.is("’");
  }

  /** "4th", "9mm", "11pm", "1980s", "20K". */
  private static @Nullable Named gluedWord(int at, Piece next) {
    return switch (next.lower()) {
      case "st", "nd", "rd", "th" -> Named.of(Use.ORDINAL, at, at + 2);
      case "mm", "cal", "caliber", "calibre" -> Named.of(Use.CALIBRE, at, at + 2);
      case "am", "pm", "a", "p" -> Named.of(Use.TIME, at, at + 2);
      case "s" -> Named.of(Use.DATE, at, at + 2);
      default -> Named.of(Use.NAME, at, at + 2);
    };
  }

  /** "344-7867", "5-4", "2014-03-12", but not "5-7 people" or "46-year-old". */
  private @Nullable Named hyphened(int at) {
    Piece second = pieces.at(at + 2);
    if (second.isWord()) {
      return switch (second.lower()) {
        case "year", "years", "month", "week", "day" ->
            pieces.are(at + 3, "-", "old") ? null : Named.of(Use.MEASURE, at, at + 3);
        case "caliber", "calibre", "gauge", "mm" -> Named.of(Use.CALIBRE, at, at + 3);
        default -> null;
      };
    }
    if (!second.isFigure() || !second.glued()) {
      return null;
    }
    int end = chainEnd(at, "-");
    boolean phone = pieces.at(at).lower().length() == 3 && second.lower().length() >= 3;
    if (end > at + 3 || phone || second.lower().length() == 4) {
      return Named.of(Use.NAME, at, end);
    }
    Piece noun = pieces.at(end);
    boolean range = (noun.isWord() && noun.lower().endsWith("s")) || noun.is("people");
    return range ? null : Named.of(Use.SCORE, at, end);
  }

  private int chainEnd(int at, String link) {
    int end = at + 1;
    while (pieces.is(end, link) && pieces.at(end).glued() && pieces.at(end + 1).isFigure()) {
      end += 2;
    }
    return end;
  }

  /** The use of a quantity, from its neighbours. */
  Use of(Amount amount) {
    int before = amount.first() - 1;
    int after = amount.end();
    if (isMoney(before, after)) {
      return Use.MONEY;
    }
    if (pieces.is(after, "%") || pieces.is(after, "percent") || pieces.are(after, "per", "cent")) {
      return Use.PERCENT;
    }
    if (isAge(amount)) {
      return Use.AGE;
    }
    if (isDate(amount)) {
      return Use.DATE;
    }
    if (isClock(before, after)) {
      return Use.TIME;
    }
    if (isMeasure(after)) {
      return Use.MEASURE;
    }
    if (isName(amount)) {
      return Use.NAME;
    }
    return isAddress(amount) ? Use.ADDRESS : Use.COUNT;
  }

  private boolean isMoney(int before, int after) {
    return pieces.isAny(before, CURRENCY_SIGNS) || pieces.isAny(after, CURRENCIES);
  }

  private boolean isAge(Amount amount) {
    int before = amount.first() - 1;
    int after = amount.end();
    int unit = pieces.is(after, "-") ? after + 1 : after;
    if (pieces.isAny(unit, TIME_UNITS)) {
      int old = pieces.is(unit + 1, "-") ? unit + 2 : unit + 1;
      return pieces.is(old, "old") || pieces.are(old, "of", "age") || pieces.is(old, "olds");
    }
    if (pieces.is(before, "age") || isAges(before) || isSuspended(after)) {
      return true;
    }
    if (pieces.isAny(before, EACH) && pieces.is(before - 1, ",") && pieces.is(after, ",")) {
      return true;
    }
    boolean ranged = pieces.is(before, "to") && isAges(before - 2);
    return ranged || isListedAge(amount) || isBetweenCommas(amount);
  }

  private boolean isAges(int at) {
    boolean told = pieces.is(at, "ages") || pieces.is(at, "aged");
    boolean linked = pieces.isAny(at, AGE_LINKS);
    boolean age =
        pieces.is(at - 1, "age") || pieces.is(at - 1, "ages") || pieces.is(at - 1, "aged");
    return told || (linked && age);
  }

  /** "A 16- and a 17-year-old": the unit is told of the second. */
  private boolean isSuspended(int hyphen) {
    if (!pieces.is(hyphen, "-")
        || !pieces.at(hyphen).glued()
        || !pieces.isAny(hyphen + 1, JOINING)) {
      return false;
    }
    int other = pieces.is(hyphen + 2, "a") ? hyphen + 3 : hyphen + 2;
    return pieces.at(other).isFigure()
        && pieces.is(other + 1, "-")
        && pieces.is(other + 2, "year")
        && pieces.is(other + 3, "-");
  }

  /** "Three men, ages 25, 26 and 33", "her sons, 7 and 8, were hurt". */
  private boolean isListedAge(Amount amount) {
    int at = amount.first() - 1;
    int farthest = at - LISTED;
    while (at > farthest
        && pieces.at(at + 1).isFigure()
        && (pieces.is(at, ",") || pieces.is(at, "and"))) {
      at -= pieces.is(at, "and") && pieces.is(at - 1, ",") ? 2 : 1;
      if (!pieces.at(at).isFigure()) {
        break;
      }
      at--;
    }
    if (isAges(at)) {
      return true;
    }
    int end = amount.end();
    boolean first = isOpened(amount) && pieces.is(end, "and") && pieces.at(end + 1).isFigure();
    boolean second =
        pieces.is(amount.first() - 1, "and")
            && pieces.at(amount.first() - 2).isFigure()
            && pieces.is(amount.first() - 3, ",")
            && pieces.at(amount.first() - 4).isWord();
    int last = first ? end + 2 : end;
    return (first || second) && amount.min() <= OLDEST && pieces.is(last, ",");
  }

  /** Whether a comma behind a word, or behind "Jr.", stands before the amount. */
  private boolean isOpened(Amount amount) {
    int before = amount.first() - 2;
    boolean junior = pieces.is(before, ".") && pieces.isAny(before - 1, JUNIORS);
    return pieces.is(amount.first() - 1, ",") && (pieces.at(before).isWord() || junior);
  }

  /** "Ada Moss, 31, of Leeds": a figure set off by commas after a word. */
  private boolean isBetweenCommas(Amount amount) {
    Piece figure = pieces.at(amount.first());
    if (amount.end() != amount.first() + 1 || !figure.isFigure() || amount.min() > OLDEST) {
      return false;
    }
    Piece next = pieces.at(amount.end());
    boolean month = MONTHS.contains(pieces.at(amount.first() - 2).lower());
    return isOpened(amount)
        && !month
        && (next.is(",")
            || next.is(".")
            || next.is(";")
            || next.is(")")
            || (next.is("and") && pieces.at(amount.end() + 1).capital())
            || (pieces.at(amount.first() - 2).capital() && isHome(amount.end())));
  }

  /**
   * "Ada Moss, 31 of Leeds, was hurt": closed by a comma, as "on Monday, 12 of Oslo's men" is not.
   */
  private boolean isHome(int index) {
    if (!pieces.is(index, "of") && !pieces.is(index, "from")) {
      return false;
    }
    int at = index + 1;
    while (at <= index + 3 && pieces.at(at).capital()) {
      at++;
    }
    return at > index + 1 && pieces.is(at, ",");
  }

  private boolean isDate(Amount amount) {
    int before = amount.first() - 1;
    int after = amount.end();
    Piece first = pieces.at(amount.first());
    boolean oneFigure = first.isFigure() && after == amount.first() + 1;
    if (!oneFigure || !amount.isExact()) {
      return false;
    }
    long value = amount.min();
    int month = pieces.is(before, ".") ? before - 1 : before;
    boolean small = 1 <= value && value <= 31;
    if ((small && isMonth(month)) || (small && isMonth(after))) {
      return true;
    }
    boolean year = 1900 <= value && value <= 2100 && first.lower().length() == 4;
    if (!year) {
      return false;
    }
    boolean monthDay = (pieces.at(before).isFigure() && isMonth(before - 1)) || isMonth(month);
    return monthDay || pieces.isAny(before, YEAR_CUES) || !pieces.at(after).isWord();
  }

  /** A month's name; "may" and "march" need their capital. */
  private boolean isMonth(int index) {
    Piece piece = pieces.at(index);
    return piece.capital() && MONTHS.contains(piece.lower());
  }

  private boolean isClock(int before, int after) {
    Piece next = pieces.at(after);
    boolean half =
        (next.is("a") || next.is("p")) && pieces.is(after + 1, ".") && pieces.is(after + 2, "m");
    return half || next.is("am") || next.is("pm") || next.is("o'clock") || isMinutes(before);
  }

  /** "20:15", but not "Mill fire: 15 dead". */
  private boolean isMinutes(int colon) {
    return pieces.is(colon, ":") && pieces.at(colon).glued() && pieces.at(colon + 1).glued();
  }

  private boolean isMeasure(int after) {
    int unit = pieces.is(after, "-") || pieces.is(after, "more") ? after + 1 : after;
    return pieces.isAny(unit, TIME_UNITS) || pieces.isAny(unit, MEASURES);
  }

  private boolean isName(Amount amount) {
    int before = amount.first() - 1;
    Piece previous = pieces.at(before);
    if (previous.is("#")
        || (previous.is(".") && pieces.at(amount.first()).glued() && figure(amount))) {
      return true;
    }
    if (previous.isWord() && pieces.at(amount.first()).glued()) {
      return true;
    }
    if (amount.min() == 911 && figure(amount)) {
      return true;
    }
    boolean hyphened = previous.is("-") && previous.glued() && pieces.at(amount.first()).glued();
    if (hyphened && pieces.at(before - 1).isWord()) {
      return !NumberWords.TENS.containsKey(pieces.at(before - 1).lower()) && figure(amount);
    }
    if (pieces.is(amount.first(), "one") && pieces.isAny(before, DETERMINERS)) {
      return true;
    }
    int noun = previous.is(".") ? before - 1 : before;
    return NUMBERED.contains(pieces.at(noun).lower())
        && (pieces.at(noun).capital() || pieces.is(noun, "number"))
        && !pieces.at(amount.end()).isWord();
  }

  private boolean figure(Amount amount) {
    return pieces.at(amount.first()).isFigure();
  }

  /** "200 block of", "2110 Madison Ave.", "89 North Elm Street". */
  private boolean isAddress(Amount amount) {
    if (!figure(amount)) {
      return false;
    }
    int at = amount.end();
    if (pieces.is(at, "-")) {
      at++;
    }
    if (pieces.is(at, "block")) {
      return true;
    }
    int words = 0;
    while (words < 4 && pieces.at(at).capital()) {
      if (words > 0 && pieces.isAny(at, STREETS)) {
        return true;
      }
      words++;
      at += pieces.is(at + 1, ".") ? 2 : 1;
    }
    return false;
  }
}
