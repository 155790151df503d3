package io.github.concordant.claim.date;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.Examples;
import io.github.concordant.compare.Comparison;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.TimeExpression;
import io.github.concordant.text.TimeExpression.Modifier;
import io.github.concordant.text.TimeExpression.Slip;
import java.util.Optional;

/**
 * The days that an article names. Which event a day belongs to is found with the events; a day that
 * belongs to none is no claim.
 */
public final class DateKind implements ClaimKind {

  /** The scope of a day on which somebody died. */
  public static final String DEATH = "death";

  @Override
  public String id() {
    return "date";
  }

  @Override
  public String summary() {
    return "On which days something happened, against the day of publication. A day that "
        + "dates no event is no claim.";
  }

  @Override
  public ImmutableSet<Slot> slots() {
    return ImmutableSet.of(Slot.DATE);
  }

  @Override
  public ImmutableList<ClaimDraft> extract(AnnotatedArticle article) {
    ImmutableList.Builder<ClaimDraft> found = ImmutableList.builder();
    for (Field field : Field.values()) {
      String text = article.article().field(field);
      for (TimeExpression time : article.field(field).times()) {
        Evidence evidence = Evidence.of(field, time.span(), text);
        days(time)
            .map(days -> new ClaimDraft(Slot.DATE, days, null, null, evidence, nuances(time)))
            .ifPresent(found::add);
      }
    }
    return found.build();
  }

  /** The days told; for a date that the calendar lacks, the stretch of those that may be meant. */
  private static Optional<Days> days(TimeExpression time) {
    Slip slip = time.slip();
    return slip != null && slip.kind() == Slip.Kind.IMPOSSIBLE_DATE
        ? DateSlips.stretch(slip)
        : time.days();
  }

  private static ImmutableSet<Nuance> nuances(TimeExpression time) {
    ImmutableSet.Builder<Nuance> nuances = ImmutableSet.builder();
    nuances.addAll(DayHours.of(time));
    if (time.slip() != null) {
      nuances.add(Nuance.SLIP);
    }
    if (time.modifiers().contains(Modifier.MOVED_TO)) {
      nuances.add(Nuance.UPDATE);
    }
    return nuances.build();
  }

  /** The day on which somebody died of it later is not the day of the event. */
  @Override
  public String aspect(ClaimDraft claim) {
    return DEATH.equals(claim.scope()) ? DEATH : "";
  }

  @Override
  public Comparison compare(ClaimDraft a, ClaimDraft b) {
    checkArgument(a.value() instanceof Days, "no days: %s", a);
    checkArgument(b.value() instanceof Days, "no days: %s", b);
    return DateComparer.compare(a, b);
  }

  @Override
  public Optional<String> selfConflict(ClaimDraft claim) {
    return DateSlips.reason(claim);
  }

  @Override
  public Examples examples() {
    return DateExamples.ALL;
  }
}
