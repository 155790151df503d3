package io.github.concordant.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.compare.Comparison;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Verdict;
import io.github.concordant.text.AnnotatedArticle;
import java.util.Optional;

/**
 * A family of claims: how it is read from an article, and when two of its values can both be true.
 * Implementations hold no state that changes and are called from several threads at once.
 */
public interface ClaimKind {

  /** A stable name, unique among the kinds: "casualty". */
  String id();

  /** What it reads, in a sentence or two, for the page that documents it. */
  String summary();

  /** The slots that its claims fill. */
  ImmutableSet<Slot> slots();

  /** The claims of one article, in the order of the title first, then the text. */
  ImmutableList<ClaimDraft> extract(AnnotatedArticle article);

  /**
   * Whether two claims of one slot can both be true if they speak of the same event. Symmetric.
   *
   * @throws IllegalArgumentException if a claim is not of this kind
   */
  Comparison compare(ClaimDraft a, ClaimDraft b);

  /** What two claims of this kind must share before they are compared. */
  enum Basis {
    /** The same event: counts, dates, targets. */
    EVENT,
    /** Nothing: the value itself says whether they speak of one thing, as names do. */
    NAME,
    /** The same person, named by the scope: roles, ages. */
    SUBJECT
  }

  /** What two of its claims must share before they are compared. */
  default Basis basis() {
    return Basis.EVENT;
  }

  /**
   * What a claim is about within its slot, where one slot holds several things: only claims with
   * the same aspect are judged together. Counts of victims have none, for a part and its whole are
   * compared.
   */
  default String aspect(ClaimDraft claim) {
    return "";
  }

  /**
   * Whether a claim about a person says who by the part played in an event ("the suspect"), so that
   * only claims on one event are about one person.
   */
  default boolean isByPart(ClaimDraft claim) {
    return false;
  }

  /** Whether a count goes up as more becomes known, as tolls do; how many were aboard does not. */
  default boolean grows(ClaimDraft claim) {
    return true;
  }

  /** The verdict on values that cannot both be true and that nothing explains. */
  default Verdict disagreement() {
    return Verdict.CONTRADICTION;
  }

  /** The verdict on these two, where it depends on the values: one person may hold two offices. */
  default Verdict disagreement(ClaimDraft a, ClaimDraft b) {
    return disagreement();
  }

  /**
   * Why a claim disagrees with itself ("Hossein Hossein"), as a sentence; empty when it does not.
   */
  default Optional<String> selfConflict(ClaimDraft claim) {
    return Optional.empty();
  }

  /**
   * Where an article contradicts itself in a way that shows in its own words alone.
   *
   * @param drafts what {@link #extract} found in the article; the slips are between these
   */
  default ImmutableList<Slip> slips(AnnotatedArticle article, ImmutableList<ClaimDraft> drafts) {
    return ImmutableList.of();
  }

  /** What it finds, ignores, compares and is known to miss. */
  Examples examples();
}
