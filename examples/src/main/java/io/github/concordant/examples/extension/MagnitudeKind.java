package io.github.concordant.examples.extension;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.Examples;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedArticle;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The magnitude of an earthquake. Agencies measure it apart and round, so that a tenth of a point
 * is no disagreement.
 */
public final class MagnitudeKind implements ClaimKind {

  /** The slot that its claims fill. */
  public static final Slot MAGNITUDE = new Slot("magnitude");

  private static final BigDecimal ROUNDING = new BigDecimal("0.1");

  /** "magnitude 6.4", "a magnitude of 6.4", "6.4-magnitude". */
  private static final Pattern PATTERN =
      Pattern.compile(
          "\\bmagnitude(?: of| was|,)? (\\d{1,2}(?:\\.\\d)?)\\b|\\b(\\d{1,2}(?:\\.\\d)?)[- ]magnitude\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "magnitude";
  }

  @Override
  public String summary() {
    return "The magnitude of an earthquake. A tenth of a point more or less is no disagreement.";
  }

  @Override
  public ImmutableSet<Slot> slots() {
    return ImmutableSet.of(MAGNITUDE);
  }

  @Override
  public ImmutableList<ClaimDraft> extract(AnnotatedArticle article) {
    ImmutableList.Builder<ClaimDraft> found = ImmutableList.builder();
    for (Field field : Field.values()) {
      String text = article.article().field(field);
      Matcher matcher = PATTERN.matcher(text);
      while (matcher.find()) {
        String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        Evidence evidence = Evidence.of(field, new Span(matcher.start(), matcher.end()), text);
        found.add(ClaimDraft.of(MAGNITUDE, new Text(number), evidence));
      }
    }
    return found.build();
  }

  @Override
  public Comparison compare(ClaimDraft a, ClaimDraft b) {
    BigDecimal apart = value(a).subtract(value(b)).abs();
    if (apart.signum() == 0) {
      return new Comparison(Relation.EQUAL, "the same magnitude");
    }
    String both = a.value().display() + " and " + b.value().display();
    return apart.compareTo(ROUNDING) <= 0
        ? new Comparison(Relation.COMPATIBLE, both + " differ by rounding")
        : new Comparison(Relation.DISJOINT, both + " are " + apart + " points apart");
  }

  private static BigDecimal value(ClaimDraft claim) {
    return new BigDecimal(claim.value().display());
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .finds(
            MAGNITUDE,
            new Text("6.4"),
            "A [[magnitude 6.4]] earthquake struck the coast on Monday.",
            "The quake had a [[magnitude of 6.4]], the survey said.",
            "A [[6.4-magnitude]] quake shook Port Sandal.")
        .ignores(
            "The magnitude of the crisis is not known.",
            "Stars of the sixth order were seen after the quake.")
        .compares(
            "A magnitude 6.4 quake struck.", Relation.COMPATIBLE, "A magnitude 6.5 quake struck.")
        .compares(
            "A magnitude 6.4 quake struck.", Relation.DISJOINT, "A magnitude 7.1 quake struck.")
        .misses(
            MAGNITUDE,
            new Text("6.4"),
            "The quake measured [[6.4 on the Richter scale]].",
            "the scale stands for the word");
  }
}
