package io.github.concordant.claim.name;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.compare.name.Difference;
import io.github.concordant.compare.name.Marks;
import io.github.concordant.compare.name.NameComparison;
import io.github.concordant.compare.name.NameKind;
import io.github.concordant.compare.name.NameMatcher;
import java.util.Optional;

/**
 * Which two forms of a name an editor wants to hear of. The matcher tells whether two names can
 * mean one bearer; here a spelling that differs is told from a shorter form, another name of one
 * place, and a likeness too weak to report.
 */
final class NameForms {

  /** The matcher's score from which a spelling is taken for the same name without more evidence. */
  private static final double SURE = 0.9;

  /** The same for a single word, which has less to go by. */
  private static final double SURE_ALONE = 0.93;

  /** The same where one name has fewer words, whose absence lowers the score already. */
  private static final double SURE_SHORTER = 0.87;

  /** Words that a name is given with or without, and that make no spelling. */
  private static final ImmutableSet<String> LOOSE =
      ImmutableSet.of("al", "el", "the", "jr", "sr", "ii", "iii", "iv");

  private final NameKind kind;

  NameForms(NameKind kind) {
    this.kind = kind;
  }

  Comparison compare(String a, String b) {
    String x = withoutDoubledWords(a);
    String y = withoutDoubledWords(b);
    NameComparison comparison = NameMatcher.standard().compare(x, y, kind);
    if (kind == NameKind.PERSON && words(x).size() == 1 != (words(y).size() == 1)) {
      Optional<NameComparison> slip = SurnameSlip.between(x, y);
      if (slip.isPresent()) {
        return new Comparison(Relation.VARIANT, slip.get().reason());
      }
    }
    Relation relation = comparison.oneBearer() ? relation(x, y, comparison) : Relation.UNRELATED;
    if (kind == NameKind.PERSON && relation == Relation.COMPATIBLE) {
      Optional<String> marks = Marks.between(x, y);
      if (marks.isPresent()) {
        return new Comparison(Relation.VARIANT, marks.get());
      }
    }
    return new Comparison(relation, comparison.reason());
  }

  /** "Hossein Hossein Amirabdollahian" is a slip, reported as such, and no longer name. */
  private static String withoutDoubledWords(String name) {
    StringBuilder once = new StringBuilder();
    String last = "";
    for (String word : Splitter.on(' ').split(name)) {
      if (!word.equalsIgnoreCase(last)) {
        once.append(once.length() == 0 ? "" : " ").append(word);
      }
      last = word;
    }
    return once.toString();
  }

  private Relation relation(String a, String b, NameComparison comparison) {
    if (a.equalsIgnoreCase(b)) {
      return Relation.EQUAL;
    }
    if (ArticleSpelling.tidy(a).equals(ArticleSpelling.tidy(b))) {
      return Relation.VARIANT;
    }
    if (kind == NameKind.PLACE && KnownPlaces.bothKnown(a, b)) {
      return knownPlaces(a, b, comparison);
    }
    if (plain(a).equals(plain(b) + "s") || plain(b).equals(plain(a) + "s")) {
      // "Syrias war": a possessive that has lost its apostrophe.
      return Relation.EQUAL;
    }
    if (looselySame(a, b)) {
      return kind == NameKind.PERSON && ArticleSpelling.onlyInside(a, b)
          ? Relation.VARIANT
          : Relation.COMPATIBLE;
    }
    return switch (comparison.difference()) {
      case SPELLING -> spelling(a, b, comparison);
      case OTHER_NAME -> Relation.VARIANT;
      case NONE, SHORTER -> Relation.COMPATIBLE;
    };
  }

  /** Countries go by several names; of a town an editor wants to hear which spelling is used. */
  private static Relation knownPlaces(String a, String b, NameComparison comparison) {
    if (!KnownPlaces.onePlace(a, b)) {
      return Relation.UNRELATED;
    }
    boolean longer = plain(a).startsWith(plain(b)) || plain(b).startsWith(plain(a));
    boolean spelling = comparison.difference() == Difference.SPELLING && !longer;
    return spelling && !KnownPlaces.isCountry(a) ? Relation.VARIANT : Relation.EQUAL;
  }

  /**
   * A spelling that differs, as long as the whole of both names is accounted for, or two words of
   * each are.
   */
  private Relation spelling(String a, String b, NameComparison comparison) {
    boolean alone = words(a).size() == 1 || words(b).size() == 1;
    boolean sure = comparison.score() >= (alone ? SURE_ALONE : SURE);
    if (isWhole(a, b)) {
      return sure ? Relation.VARIANT : Relation.UNRELATED;
    }
    if (!alone && kind == NameKind.PERSON && comparison.score() >= SURE_SHORTER) {
      return Relation.VARIANT;
    }
    boolean shorter = alone ? sure : comparison.score() >= SURE_SHORTER;
    return shorter && endsAlike(a, b) ? Relation.COMPATIBLE : Relation.UNRELATED;
  }

  private static boolean isWhole(String a, String b) {
    return Math.abs(plain(a).length() - plain(b).length()) <= 3;
  }

  /** Both end in the same word: a surname alone beside the full name. */
  private static boolean endsAlike(String a, String b) {
    ImmutableList<String> x = words(a);
    ImmutableList<String> y = words(b);
    return !x.isEmpty() && !y.isEmpty() && x.get(x.size() - 1).equals(y.get(y.size() - 1));
  }

  /** The same words but for an article or "Jr."; a hyphen more or less is a spelling. */
  private static boolean looselySame(String a, String b) {
    ImmutableList<String> x = words(a);
    ImmutableList<String> y = words(b);
    return !x.equals(y) && strict(x).equals(strict(y));
  }

  private static ImmutableList<String> strict(ImmutableList<String> words) {
    return words.stream()
        .filter(word -> !LOOSE.contains(word))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> words(String name) {
    return ImmutableList.copyOf(
        Splitter.onPattern("[^\\p{L}\\p{N}]+").omitEmptyStrings().split(Ascii.toLowerCase(name)));
  }

  private static String plain(String name) {
    return String.join("", words(name));
  }
}
