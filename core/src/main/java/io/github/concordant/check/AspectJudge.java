package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * Has claims judged together only where one kind reads them and they are about one aspect of their
 * slot: the spelling of a place and the place of an event share a slot, people aboard and shots
 * fired do, and none says anything of the other.
 */
final class AspectJudge {

  private final StoryJudge judge;

  AspectJudge(StoryJudge judge) {
    this.judge = judge;
  }

  /** The findings, the loudest first. */
  ImmutableList<Judgement> judge(ImmutableList<AttachedClaim> claims) {
    ListMultimap<String, AttachedClaim> byAspect =
        MultimapBuilder.treeKeys().arrayListValues().build();
    for (AttachedClaim claim : claims) {
      byAspect.put(claim.kind().id() + "/" + claim.kind().aspect(claim.draft()), claim);
    }
    List<Judgement> found = new ArrayList<>();
    byAspect
        .asMap()
        .values()
        .forEach(together -> found.addAll(judge.judge(ImmutableList.copyOf(together))));
    return ImmutableList.sortedCopyOf(Judgement.ORDER, found);
  }
}
