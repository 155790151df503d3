package io.github.concordant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.Examples;
import io.github.concordant.compare.Comparison;
import io.github.concordant.model.Slot;
import io.github.concordant.text.AnnotatedArticle;
import java.util.function.Supplier;

/** A claim kind that fails on every article. */
record FailingKind(String id, Supplier<RuntimeException> failure) implements ClaimKind {

  @Override
  public String summary() {
    return "fails";
  }

  @Override
  public ImmutableSet<Slot> slots() {
    return ImmutableSet.of();
  }

  @Override
  public ImmutableList<ClaimDraft> extract(AnnotatedArticle article) {
    throw failure.get();
  }

  @Override
  public Comparison compare(ClaimDraft a, ClaimDraft b) {
    throw failure.get();
  }

  @Override
  public Examples examples() {
    return Examples.none();
  }
}
