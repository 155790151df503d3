package io.github.concordant.compare.name;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.concordant.compare.name.Alignment.Pair;
import io.github.concordant.compare.name.NameWord.Role;
import io.github.concordant.compare.name.WordMatch.How;
import java.util.ArrayList;
import java.util.List;

/** Judges two names of persons: what both have must agree, what one lacks does not conflict. */
final class PersonComparer {

  /** Two words stand for each other from here, when more words than these two are compared. */
  private static final double ALIKE = .8;

  /** The same where a single word is all that there is to compare. */
  private static final double ALIKE_ALONE = .6;

  private static final double DOUBTFUL = .6;

  private final NameLexicon lexicon;
  private final EasternComparer eastern;
  private final WordComparer comparer;

  PersonComparer(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.eastern = new EasternComparer(lexicon);
    this.comparer = new WordComparer(lexicon);
  }

  NameComparison compare(ParsedName one, ParsedName other) {
    return eastern.compare(one, other).orElseGet(() -> compareWords(one, other));
  }

  private NameComparison compareWords(ParsedName one, ParsedName other) {
    boolean skeleton = one.vowelless() != other.vowelless();
    boolean alone = one.words().size() == 1 && other.words().size() == 1;
    Alignment alignment =
        WordAligner.align(
            comparer, one.words(), other.words(), skeleton, alone ? ALIKE_ALONE : ALIKE);
    if (!one.suffix().isEmpty()
        && !other.suffix().isEmpty()
        && !one.suffix().equals(other.suffix())) {
      return new NameComparison(
          Relation.DIFFERENT,
          .3,
          "two generations: " + one.suffix() + ". and " + other.suffix() + ".",
          difference(alignment, false));
    }
    boolean particles =
        !one.particles().containsAll(other.particles())
            && !other.particles().containsAll(one.particles());
    return judge(withoutDoubles(alignment), particles, alone);
  }

  /** A word that repeats one already paired adds nothing: "Hossein Hossein Amir-Abdollahian". */
  private static Alignment withoutDoubles(Alignment alignment) {
    return new Alignment(
        alignment.pairs(),
        undoubled(alignment.left(), alignment),
        undoubled(alignment.right(), alignment));
  }

  private static ImmutableList<NameWord> undoubled(
      ImmutableList<NameWord> words, Alignment alignment) {
    return words.stream()
        .filter(
            word ->
                alignment.pairs().stream()
                    .flatMap(pair -> pair.left().stream())
                    .noneMatch(paired -> paired.letters().equals(word.letters())))
        .collect(ImmutableList.toImmutableList());
  }

  private NameComparison judge(Alignment alignment, boolean particles, boolean alone) {
    double shared = alignment.pairs().stream().mapToDouble(this::weight).sum();
    double likeness =
        shared == 0
            ? 0
            : alignment.pairs().stream().mapToDouble(p -> weight(p) * p.match().likeness()).sum()
                / shared;
    if (alignment.pairs().isEmpty()) {
      return answer(Relation.DIFFERENT, 0.1, "no word of one is in the other", alignment);
    }
    if (!alignment.left().isEmpty() && !alignment.right().isEmpty()) {
      return conflict(alignment, likeness);
    }
    if (alignment.left().isEmpty() && alignment.right().isEmpty()) {
      String reason = reason(alignment, particles);
      Relation relation = alone && likeness < DOUBTFUL ? Relation.UNSURE : Relation.VARIANT;
      return new NameComparison(
          relation, bounded(.5 + likeness / 2), reason, difference(alignment, particles));
    }
    return shorter(alignment, likeness, shared, particles);
  }

  private NameComparison conflict(Alignment alignment, double likeness) {
    String reason =
        "share "
            + sharedWords(alignment)
            + ", but "
            + shown(alignment.left())
            + " is not "
            + shown(alignment.right());
    return answer(Relation.DIFFERENT, bounded(likeness * .4), reason, alignment);
  }

  private NameComparison shorter(
      Alignment alignment, double likeness, double shared, boolean particles) {
    ImmutableList<NameWord> missing =
        alignment.left().isEmpty() ? alignment.right() : alignment.left();
    String reason = reason(alignment, particles) + shorterBy(missing);
    Relation relation = shared >= 1 ? Relation.VARIANT : Relation.UNSURE;
    double score = relation == Relation.VARIANT ? .5 + likeness * .4 : .45;
    return new NameComparison(relation, score, reason, difference(alignment, particles));
  }

  private static String shorterBy(ImmutableList<NameWord> missing) {
    return "; one name leaves out " + shown(missing);
  }

  private double weight(Pair pair) {
    return pair.left().stream().mapToDouble(this::weight).sum();
  }

  private double weight(NameWord word) {
    if (word.role() == Role.INITIAL) {
      return .3;
    }
    return lexicon.isCommon(word.letters()) || word.letters().length() < 4 ? .6 : 1;
  }

  private static Difference difference(Alignment alignment, boolean particles) {
    boolean spelling =
        alignment.pairs().stream().anyMatch(pair -> pair.joined() || pair.match().spelling());
    if (spelling || particles) {
      return Difference.SPELLING;
    }
    boolean complete = alignment.left().isEmpty() && alignment.right().isEmpty();
    return complete ? Difference.SPELLING : Difference.SHORTER;
  }

  private static NameComparison answer(
      Relation relation, double score, String reason, Alignment alignment) {
    return new NameComparison(relation, score, reason, difference(alignment, false));
  }

  private static String reason(Alignment alignment, boolean particles) {
    List<String> parts = new ArrayList<>();
    for (Pair pair : alignment.pairs()) {
      if (pair.match().how() != How.EQUAL || pair.joined()) {
        parts.add(words(pair));
      }
    }
    if (parts.isEmpty()) {
      parts.add(particles ? "the joining words differ" : "the same words, written differently");
    }
    return Joiner.on("; ").join(parts);
  }

  private static String words(Pair pair) {
    String both = shown(pair.left()) + " and " + shown(pair.right());
    if (pair.joined()) {
      return both + " are one name, joined and apart";
    }
    return switch (pair.match().how()) {
      case NICKNAME -> both + ": a short form of one name";
      case TAIL -> both + ": the second half of a double name";
      case INITIAL -> both + ": an initial";
      case TYPO -> both + " differ by one letter";
      default -> both + " are two spellings of one name";
    };
  }

  private static String sharedWords(Alignment alignment) {
    return Joiner.on(' ')
        .join(alignment.pairs().stream().map(pair -> shown(pair.left())).iterator());
  }

  private static String shown(ImmutableList<NameWord> words) {
    return Joiner.on(' ')
        .join(
            words.stream()
                .map(
                    word ->
                        Character.toUpperCase(word.shown().charAt(0)) + word.shown().substring(1))
                .iterator());
  }

  private static double bounded(double score) {
    return Math.max(0, Math.min(1, score));
  }
}
