package io.github.concordant.claim.age;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.Examples;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.compare.Counts;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.name.StatedAge;
import java.util.regex.Pattern;

/**
 * The age of a person, in years: "Almaz Worku, 46," and "19-year-old Omar Diallo", or of one who is
 * described by the part that he plays.
 */
public final class AgeKind implements ClaimKind {

  /** Years between two ages of one described person; farther apart they are two persons. */
  private static final int NEAR = 2;

  private static final Pattern MALE = Pattern.compile("\\b(?:man|boy|male|son|father)\\b");
  private static final Pattern FEMALE =
      Pattern.compile("\\b(?:woman|girl|female|daughter|mother)\\b");

  @Override
  public String id() {
    return "age";
  }

  @Override
  public String summary() {
    return "The age of a person in years, of one who is named or of one who is told by the "
        + "part played.";
  }

  @Override
  public ImmutableSet<Slot> slots() {
    return ImmutableSet.of(Slot.AGE);
  }

  @Override
  public Basis basis() {
    return Basis.SUBJECT;
  }

  @Override
  public ImmutableList<ClaimDraft> extract(AnnotatedArticle article) {
    ImmutableList.Builder<ClaimDraft> found = ImmutableList.builder();
    for (Field field : Field.values()) {
      String text = article.article().field(field);
      for (NameMention name : article.field(field).names()) {
        if (name.type() == NameMention.Type.PERSON) {
          StatedAge.beside(name, text).forEach(age -> found.add(draft(field, text, name, age)));
        }
      }
    }
    return found.addAll(ReferredAges.of(article)).addAll(DescribedAges.of(article)).build();
  }

  private static ClaimDraft draft(Field field, String text, NameMention name, StatedAge age) {
    Evidence evidence = Evidence.of(field, name.span().union(age.digits()), text);
    return ClaimDraft.of(Slot.AGE, Count.exactly(age.years()), evidence).withScope(name.text());
  }

  @Override
  public Comparison compare(ClaimDraft a, ClaimDraft b) {
    checkArgument(a.value() instanceof Count, "no age: %s", a);
    checkArgument(b.value() instanceof Count, "no age: %s", b);
    Count one = (Count) a.value();
    Count other = (Count) b.value();
    if (isVague(a) && isVague(b) && (Math.abs(one.min() - other.min()) > NEAR || twoSexes(a, b))) {
      return new Comparison(Relation.UNRELATED, "they may be two persons");
    }
    return Counts.compare(one, other);
  }

  @Override
  public boolean isByPart(ClaimDraft claim) {
    return isDescribed(claim);
  }

  /** Whether more than one person may be meant: a part in an event, a surname alone. */
  private static boolean isVague(ClaimDraft draft) {
    String scope = draft.scope();
    return isDescribed(draft) || (scope != null && scope.indexOf(' ') < 0);
  }

  private static boolean isDescribed(ClaimDraft draft) {
    String scope = draft.scope();
    return scope != null && scope.startsWith("the ");
  }

  private static boolean twoSexes(ClaimDraft a, ClaimDraft b) {
    boolean male = MALE.matcher(a.evidence().quote()).find();
    boolean female = FEMALE.matcher(a.evidence().quote()).find();
    return (male && FEMALE.matcher(b.evidence().quote()).find())
        || (female && MALE.matcher(b.evidence().quote()).find());
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .finds(
            Slot.AGE,
            Count.exactly(46),
            "The baker [[John Carter, 46]], saw the smoke.",
            "Police spoke to [[46-year-old John Carter]].")
        .finds(Slot.AGE, Count.exactly(46), "[[John Carter, a 46]]-year-old baker, saw the smoke.")
        .finds(
            Slot.AGE,
            Count.exactly(16),
            "A [[16-year-old boy]] from Kent died on Sunday.",
            "Police arrested a [[16-year-old boy]] near the bridge.",
            "The driver and his [[16-year-old daughter]] were at home.")
        .finds(
            Slot.AGE,
            Count.exactly(46),
            "John Carter saw the smoke. [[The 46-year-old]] ran for the door.",
            "John Carter saw the smoke. [[The 46-year-old]] baker ran for the door.",
            "John Carter saw the smoke. [[He was 46]], and ran for the door.",
            "John Carter did not get out. [[He would have turned 47]] in June.")
        .ignores(
            "John Carter and Jane Miller saw the smoke. The 46-year-old ran for the door.",
            "John Carter saw the smoke. The 46-year-old man ran for the door.",
            "John Carter saw the smoke. He was 46 metres away.",
            "The baker saw the smoke. The 46-year-old ran for the door.",
            "John Carter said 46 houses burnt down.",
            "A 46-year-old baker saw the smoke.",
            "The 16-year-old said his brother died.",
            "A 16-year-old boy died, and a 17-year-old girl died.")
        .compares(
            "The baker John Carter, 46, saw the smoke.",
            Relation.DISJOINT,
            "Police spoke to 47-year-old John Carter.")
        .compares(
            "A 16-year-old boy died on Sunday.",
            Relation.DISJOINT,
            "A 15-year-old boy was killed on Sunday.")
        .compares(
            "A 16-year-old boy died on Sunday.",
            Relation.UNRELATED,
            "A 15-year-old girl died on Sunday.")
        .compares(
            "Police arrested a 16-year-old.", Relation.UNRELATED, "Police arrested a 41-year-old.");
  }
}
