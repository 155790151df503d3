package io.github.concordant.claim.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.Examples;
import io.github.concordant.claim.Slip;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.compare.Counts;
import io.github.concordant.compare.Decimals;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.text.AnnotatedArticle;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Counted things of an event other than its casualties: people aboard, attackers, cases of a
 * disease, shots, destroyed houses, the magnitude of a quake. The scope names the thing, and only
 * counts of one thing are compared.
 */
public final class QuantityKind implements ClaimKind {

  private static final Pattern MONEY = Pattern.compile("^(ransom \\w+) in \\w+$");

  @Override
  public String id() {
    return "quantity";
  }

  @Override
  public String summary() {
    return "Counted things other than casualties: people aboard, attackers, cases, shots, "
        + "houses, a magnitude. The scope names the thing.";
  }

  @Override
  public ImmutableSet<Slot> slots() {
    return ImmutableSet.of(Slot.QUANTITY);
  }

  @Override
  public String aspect(ClaimDraft claim) {
    String thing = claim.scope();
    // What is paid, in whatever money: that nothing was, and that so many dollars were.
    return thing == null ? "" : MONEY.matcher(thing).replaceFirst("$1");
  }

  /** Cases, ruins and seats go on being counted; crews and attackers were as many as they were. */
  @Override
  public boolean grows(ClaimDraft claim) {
    String thing = aspect(claim);
    return thing.endsWith("cases") || thing.endsWith("destroyed") || thing.startsWith("seats of");
  }

  @Override
  public ImmutableList<ClaimDraft> extract(AnnotatedArticle article) {
    ImmutableList.Builder<ClaimDraft> found = ImmutableList.builder();
    QuantityReader reader = new QuantityReader(article);
    for (Field field : Field.values()) {
      String characters = article.article().field(field);
      for (Quantity quantity : reader.read(article.field(field))) {
        Evidence evidence = Evidence.of(field, quantity.evidence(), characters);
        ClaimDraft draft =
            ClaimDraft.of(Slot.QUANTITY, quantity.value(), evidence)
                .withScope(quantity.thing())
                .withSaidBy(quantity.saidBy());
        found.add(quantity.rising() ? draft.with(Nuance.UPDATE) : draft);
      }
    }
    return found.build();
  }

  @Override
  public Comparison compare(ClaimDraft a, ClaimDraft b) {
    checkArgument(a.slot().equals(Slot.QUANTITY), "no quantity: %s", a);
    checkArgument(b.slot().equals(Slot.QUANTITY), "no quantity: %s", b);
    boolean nothing = isNothing(a) || isNothing(b);
    if (!Objects.equals(a.scope(), b.scope()) && !(nothing && aspect(a).equals(aspect(b)))) {
      return new Comparison(Relation.UNRELATED, a.scope() + " and " + b.scope() + " are others");
    }
    if (a.value() instanceof Count x && b.value() instanceof Count y) {
      return Counts.compare(x, y);
    }
    return a.value() instanceof Text x && b.value() instanceof Text y
        ? Decimals.compare(x.text(), y.text())
        : new Comparison(Relation.UNRELATED, "a count and a measure");
  }

  private static boolean isNothing(ClaimDraft claim) {
    return claim.value().equals(Count.exactly(0));
  }

  @Override
  public ImmutableList<Slip> slips(AnnotatedArticle article, ImmutableList<ClaimDraft> drafts) {
    return Sums.slips(drafts);
  }

  @Override
  public Examples examples() {
    return QuantityExamples.ALL;
  }
}
