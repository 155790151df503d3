package io.github.concordant.compare.name;

import com.google.common.collect.ImmutableList;
import io.github.concordant.compare.name.Alignment.Pair;
import io.github.concordant.compare.name.NameWord.Role;

/** Judges two names of persons: what both have must agree, what one lacks does not conflict. */
final class PersonComparer {

  /** Two words stand for each other from here, when more words than these two are compared. */
  private static final double ALIKE = .68;

  /** The same where a single word is all that there is to compare. */
  private static final double ALIKE_ALONE = .72;

  /** The same where the rest of the name agrees in words that few people bear. */
  private static final double ALIKE_IN_COMPANY = .5;

  /** The same beside one word that few people bear. */
  private static final double ALIKE_BESIDE_ONE = .66;

  private static final double ONE_COMPANION = 1;

  /** How much the rest of the name must weigh to be such company. */
  private static final double COMPANY = 1.6;

  /** How much unlikeness the words of one name may add up to: so much a name, so much a word. */
  private static final double UNLIKE_A_NAME = .16;

  private static final double UNLIKE_A_WORD = .14;

  /** The weight of a word that few people bear is 1; words that say who is meant weigh as much. */
  private static final double COMMON = .6;

  private static final double INITIAL = .3;
  private static final double ENOUGH = 1;
  private static final double ENOUGH_OF_COMMON = 1.3;
  private static final double IN_DOUBT = .45;

  private final NameLexicon lexicon;
  private final EasternComparer eastern;
  private final FatherChain fathers;
  private final WordComparer comparer;

  PersonComparer(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.eastern = new EasternComparer(lexicon);
    this.fathers = new FatherChain(lexicon);
    this.comparer = new WordComparer(lexicon);
  }

  NameComparison compare(ParsedName one, ParsedName other) {
    return eastern.compare(one, other).orElseGet(() -> compareWords(one, other));
  }

  private NameComparison compareWords(ParsedName one, ParsedName other) {
    Alignment alignment = align(one, other);
    boolean twoGenerations =
        !one.suffix().isEmpty()
            && !other.suffix().isEmpty()
            && !one.suffix().equals(other.suffix());
    if (twoGenerations) {
      String reason = "two generations: " + one.suffix() + " and " + other.suffix();
      return new NameComparison(Relation.DIFFERENT, .3, reason, alignment.difference());
    }
    if (MarriedName.explains(one, other, alignment)) {
      return married(alignment);
    }
    if (alignment.pairs().isEmpty() || alignment.conflicting()) {
      return conflict(alignment);
    }
    if (alignment.complete()) {
      return complete(alignment);
    }
    return fathers.missesSon(one, other, alignment) ? son(alignment) : shorter(alignment);
  }

  private Alignment align(ParsedName one, ParsedName other) {
    boolean alone = one.words().size() == 1 && other.words().size() == 1;
    Hearing hearing = alone ? Hearing.LENIENT : Hearing.STRICT;
    if (one.vowelless() != other.vowelless()) {
      hearing = Hearing.SKELETON;
    }
    Alignment all =
        WordAligner.align(
            comparer, one.words(), other.words(), hearing, alone ? ALIKE_ALONE : ALIKE_IN_COMPANY);
    double company =
        all.pairs().stream()
            .filter(pair -> pair.match().likeness() >= ALIKE)
            .mapToDouble(this::weight)
            .sum();
    return withoutDoubles(
        all.keeping(pair -> pair.match().likeness() >= least(pair, alone, company)), one, other);
  }

  /** Brothers share all names but the first, so that company does not speak for a first name. */
  private static double least(Pair pair, boolean alone, double company) {
    boolean first = pair.leftAt() == 0 || pair.rightAt() == 0;
    if (alone || (company >= COMPANY && !first)) {
      return ALIKE_IN_COMPANY;
    }
    return company >= ONE_COMPANION && !first ? ALIKE_BESIDE_ONE : ALIKE;
  }

  /** A word said twice in a row says nothing new: "Hossein Hossein Amir-Abdollahian". */
  private static Alignment withoutDoubles(Alignment alignment, ParsedName one, ParsedName other) {
    if (alignment.conflicting()) {
      return alignment;
    }
    return new Alignment(
        alignment.pairs(),
        undoubled(alignment.left(), one.words()),
        undoubled(alignment.right(), other.words()));
  }

  private static ImmutableList<NameWord> undoubled(
      ImmutableList<NameWord> alone, ImmutableList<NameWord> all) {
    if (alone.size() != 1) {
      return alone;
    }
    NameWord word = alone.get(0);
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).equals(word) && all.get(i - 1).equals(word)) {
        return ImmutableList.of();
      }
    }
    return alone;
  }

  private NameComparison conflict(Alignment alignment) {
    double shared = alignment.pairs().isEmpty() ? .05 : .4 * likeness(alignment);
    return new NameComparison(
        Relation.DIFFERENT, shared, Explanation.conflict(alignment), alignment.difference());
  }

  private NameComparison married(Alignment alignment) {
    return new NameComparison(
        Relation.VARIANT,
        .5 + .3 * likeness(alignment),
        Explanation.conflict(alignment) + ": one may be the married name",
        Difference.SPELLING);
  }

  private NameComparison complete(Alignment alignment) {
    double unlikeness = alignment.pairs().stream().mapToDouble(Pair::unlikeness).sum();
    Difference difference = alignment.difference();
    String reason = Explanation.shared(alignment);
    if (unlikeness > mostUnlike(alignment)) {
      return new NameComparison(
          Relation.UNSURE, IN_DOUBT, "too many small differences: " + reason, difference);
    }
    double score = .5 + .5 * likeness(alignment) - .01;
    return new NameComparison(Relation.VARIANT, score, reason, difference);
  }

  private NameComparison shorter(Alignment alignment) {
    double weight = alignment.pairs().stream().mapToDouble(this::weight).sum();
    boolean common = alignment.pairs().stream().allMatch(this::isCommon);
    double unlikeness = alignment.pairs().stream().mapToDouble(Pair::unlikeness).sum();
    String reason = Explanation.shared(alignment) + Explanation.missing(alignment);
    if (weight < (common ? ENOUGH_OF_COMMON : ENOUGH) && !fathers.missesOnlyForename(alignment)) {
      return new NameComparison(
          Relation.UNSURE,
          IN_DOUBT,
          reason + "; what they share is common to many people",
          alignment.difference());
    }
    if (unlikeness > mostUnlike(alignment)) {
      return new NameComparison(
          Relation.UNSURE, IN_DOUBT, "too far apart: " + reason, alignment.difference());
    }
    double score = .5 + .4 * likeness(alignment);
    return new NameComparison(Relation.VARIANT, score, reason, alignment.difference());
  }

  private static NameComparison son(Alignment alignment) {
    String reason =
        Explanation.shared(alignment)
            + Explanation.missing(alignment)
            + " before it, which may name a son";
    return new NameComparison(Relation.UNSURE, IN_DOUBT, reason, alignment.difference());
  }

  private static double mostUnlike(Alignment alignment) {
    int words = alignment.pairs().size();
    return words == 1 && !alignment.complete()
        ? UNLIKE_A_NAME
        : Math.max(1 - ALIKE_ALONE, UNLIKE_A_NAME + UNLIKE_A_WORD * words);
  }

  private double likeness(Alignment alignment) {
    double shared = alignment.pairs().stream().mapToDouble(this::weight).sum();
    double alike =
        alignment.pairs().stream()
            .mapToDouble(pair -> weight(pair) * pair.match().likeness())
            .sum();
    return alike / shared;
  }

  private boolean isCommon(Pair pair) {
    return weight(pair) < 1;
  }

  private double weight(Pair pair) {
    return Math.min(weight(pair.left()), weight(pair.right()));
  }

  private double weight(ImmutableList<NameWord> words) {
    return words.stream().mapToDouble(this::weight).sum();
  }

  private double weight(NameWord word) {
    if (word.role() == Role.INITIAL) {
      return INITIAL;
    }
    return lexicon.isCommon(word.letters()) || word.letters().length() < 4 ? COMMON : 1;
  }
}
