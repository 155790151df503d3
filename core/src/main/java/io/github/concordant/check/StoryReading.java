package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
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
    ImmutableList<Notice> notices) {

  /** What some of the claims amount to among themselves, the loudest first. */
  ImmutableList<Judgement> judge(HouseStyle style, List<AttachedClaim> some) {
    return new AspectJudge(new StoryJudge(names, times, style)).judge(ImmutableList.copyOf(some));
  }
}
