package io.github.concordant.claim.date;

import io.github.concordant.claim.Examples;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.ClaimValue.Granularity;
import io.github.concordant.model.Slot;
import java.time.LocalDate;

/** Which days are read where no day of publication is known, and when two can be one. */
final class DateExamples {

  static final Examples ALL = days().and(none()).and(comparisons());

  private DateExamples() {}

  private static Examples days() {
    LocalDate strike = LocalDate.of(2024, 1, 16);
    return Examples.none()
        .finds(
            Slot.DATE,
            Days.on(strike),
            "Rockets fell on the port on [[16 January 2024]].",
            "The strike began on [[January 16, 2024]].",
            "They met on [[Tuesday, 16 January 2024]].",
            "The dam broke on [[2024-01-16]].")
        .finds(
            Slot.DATE,
            new Days(LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 31), Granularity.MONTH),
            "The ship sank in [[May 2021]].")
        .finds(
            Slot.DATE,
            new Days(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), Granularity.YEAR),
            "The ship sank in [[2021]].")
        .misses(
            Slot.DATE,
            new Days(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), Granularity.YEAR),
            "In [[2021]] people moved there.",
            "a year before a word that is counted is taken for a count");
  }

  private static Examples none() {
    return Examples.none()
        .ignores(
            "Nobody was told when the talks would begin.",
            "He was 16 when the war began.",
            "The bridge is 2021 metres long.",
            "May Robinson spoke.",
            "The fair is held every Monday.",
            "The rescue took three days.",
            "The dam broke on Tuesday.");
  }

  private static Examples comparisons() {
    return Examples.none()
        .compares("The ship sank on 3 May 2021.", Relation.EQUAL, "The ship sank on May 3, 2021.")
        .compares("The ship sank on 3 May 2021.", Relation.DISJOINT, "The ship sank on 5 May 2021.")
        .compares("The ship sank on 3 May 2021.", Relation.DISJOINT, "The ship sank in June 2021.")
        .compares("The ship sank on 3 May 2021.", Relation.COMPATIBLE, "The ship sank in May 2021.")
        .compares(
            "The ship sank on 3 May 2021.", Relation.COMPATIBLE, "The ship sank in early May 2021.")
        .compares("The ship sank on 3 May 2021.", Relation.COMPATIBLE, "The ship sank in 2021.")
        .compares(
            "The ship sank on the evening of 3 May 2021.",
            Relation.COMPATIBLE,
            "The ship sank early on 4 May 2021.")
        .compares(
            "The ship sank early on 3 May 2021.",
            Relation.DISJOINT,
            "The ship sank on the evening of 4 May 2021.")
        .compares(
            "The ship sank on Monday 4 May 2021.",
            Relation.COMPATIBLE,
            "The ship sank on 3 May 2021.");
  }
}
