package io.github.concordant.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import io.github.concordant.model.Claim;
import io.github.concordant.model.DraftReview;
import io.github.concordant.model.DraftReview.DraftClaim;
import io.github.concordant.model.Standing;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the reports for people show of a draft. */
public final class DraftQuotes {

  private final StoryIndex index;

  public DraftQuotes(StoryIndex index) {
    this.index = index;
  }

  /** The words of the draft, those marked that the sources say otherwise. */
  public QuotedClaim own(DraftClaim claim) {
    return index.quote(claim.claim(), others(claim).values());
  }

  /** The words of one source for each value that is not the draft's; none for what is borne out. */
  public ImmutableList<QuotedClaim> against(DraftClaim claim) {
    if (claim.standing() == Standing.SUPPORTED) {
      return ImmutableList.of();
    }
    ImmutableMap<String, Claim> both =
        ImmutableMap.<String, Claim>builder()
            .put("", claim.claim())
            .putAll(others(claim))
            .buildOrThrow();
    return others(claim).values().stream()
        .map(other -> index.quote(other, both.values()))
        .collect(ImmutableList.toImmutableList());
  }

  private Map<String, Claim> others(DraftClaim claim) {
    Map<String, Claim> others = new LinkedHashMap<>();
    for (String id : claim.claims()) {
      Claim other = index.claims().get(id);
      if (other != null && !other.value().equals(claim.claim().value())) {
        others.putIfAbsent(other.value().display(), other);
      }
    }
    return others;
  }

  /** "4 claims: 1 contradicted, 3 supported"; where all is well, that it is. */
  public static String summary(DraftReview draft) {
    Multiset<Standing> counted = LinkedHashMultiset.create();
    draft.claims().forEach(claim -> counted.add(claim.standing()));
    String each =
        Arrays.stream(Standing.values())
            .filter(counted::contains)
            .map(standing -> counted.count(standing) + " " + name(standing))
            .collect(Collectors.joining(", "));
    if (draft.claims().isEmpty()) {
      return "no claim was found in it";
    }
    boolean well = counted.elementSet().stream().allMatch(s -> s == Standing.SUPPORTED);
    return Phrases.counted(draft.claims().size(), "claim")
        + ": "
        + each
        + (well ? "; nothing to mend" : "");
  }

  /** "without a source", "spelt differently". */
  public static String name(Standing standing) {
    return switch (standing) {
      case INTERNAL_CONTRADICTION -> "at odds with itself";
      case SPELLING_VARIANT -> "spelt differently";
      case UNSUPPORTED -> "without a source";
      default -> standing.id();
    };
  }
}
