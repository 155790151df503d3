package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.concordant.check.Extraction.ArticleSlip;
import io.github.concordant.compare.name.HouseStyle;
import io.github.concordant.event.Alignment;
import io.github.concordant.model.Notice;
import java.util.List;

/** What is known of a story before anything is judged. */
record StoryReading(
    NameGathering names,
    Alignment alignment,
    ImmutableList<AttachedClaim> claims,
    ReportTimes times,
    ImmutableList<ArticleSlip> slips,
    ImmutableList<Notice> notices,
    NameMemory memory) {

  /** What some of the claims amount to among themselves, the loudest first. */
  ImmutableList<Judgement> judge(HouseStyle style, List<AttachedClaim> some) {
    ImmutableList<AttachedClaim> judged = ImmutableList.copyOf(some);
    ImmutableList<Judgement> compared =
        new AspectJudge(new StoryJudge(names, times, style, memory)).judge(judged);
    return ImmutableList.sortedCopyOf(
        Judgement.ORDER, Iterables.concat(compared, new SlipJudge(judged, compared).judge(slips)));
  }
}
