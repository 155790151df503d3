package io.github.concordant.check;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.concordant.check.Extraction.Extracted;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.claim.ClaimKind.Basis;
import io.github.concordant.event.ArticleEvent;
import io.github.concordant.event.ArticleEvents;
import io.github.concordant.event.Corroboration;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Slot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Events that share their tolls: 44 dead and 140 hurt are hardly those of two attacks, whatever
 * places the texts name. Two dead in each say little.
 */
final class SharedTallies implements Corroboration {

  /** From this number on a count is hardly shared by chance. */
  private static final int TELLING = 10;

  private static final int MOST = 4;

  private record Tally(Slot slot, long number) {

    int points() {
      return number >= TELLING ? 2 : 1;
    }
  }

  private record Key(String source, int index) {

    static Key of(ArticleEvent event) {
      return new Key(event.source(), event.index());
    }
  }

  private final ImmutableSetMultimap<Key, Tally> tallies;

  private SharedTallies(ImmutableSetMultimap<Key, Tally> tallies) {
    this.tallies = tallies;
  }

  /** The tolls of each article's events, of one person or nobody aside. */
  static SharedTallies of(List<ArticleEvents> told, Extraction extraction) {
    Map<String, ArticleEvents> bySource = Maps.uniqueIndex(told, ArticleEvents::source);
    ImmutableSetMultimap.Builder<Key, Tally> tallies = ImmutableSetMultimap.builder();
    for (Extracted extracted : extraction.drafts()) {
      ArticleEvents events = bySource.get(extracted.source());
      if (events != null && extracted.kind().basis() == Basis.EVENT) {
        event(events, extracted.draft())
            .ifPresent(
                event ->
                    tally(extracted.draft()).ifPresent(tally -> tallies.put(Key.of(event), tally)));
      }
    }
    return new SharedTallies(tallies.build());
  }

  private static Optional<ArticleEvent> event(ArticleEvents events, ClaimDraft draft) {
    return events.harming(draft.evidence().field(), draft.evidence().span());
  }

  private static Optional<Tally> tally(ClaimDraft draft) {
    boolean told =
        draft.value() instanceof Count count
            && count.min() > 1
            && (count.max() == null || count.max() == count.min())
            && !draft.has(Nuance.CUMULATIVE);
    return told
        ? Optional.of(new Tally(draft.slot(), ((Count) draft.value()).min()))
        : Optional.empty();
  }

  @Override
  public int points(ArticleEvent a, ArticleEvent b) {
    int points =
        Sets.intersection(tallies.get(Key.of(a)), tallies.get(Key.of(b))).stream()
            .mapToInt(Tally::points)
            .sum();
    return Math.min(MOST, points);
  }
}
