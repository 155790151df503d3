package io.github.concordant.report.html;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concordant.model.Claim;
import io.github.concordant.model.ClaimValue;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Event;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Source;
import io.github.concordant.report.StoryIndex;
import io.github.concordant.report.html.TollView.Bar;
import io.github.concordant.report.html.TollView.Chart;
import io.github.concordant.report.html.TollView.Mark;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays out how the counts of an event moved by the days on which they were printed. */
final class TollLayout {

  /** The width of a drawing in its units. */
  static final int WIDTH = 640;

  private static final int HEIGHT = 170;
  private static final int MARGIN = 40;
  private static final int BASE = 130;
  private static final int TOP = 24;
  private static final int STEP = 16;

  /** More bars than these say less than the list beside them. */
  private static final int MOST_BARS = 40;

  private final StoryIndex index;
  private final PageIds ids;

  TollLayout(StoryIndex index, PageIds ids) {
    this.index = index;
    this.ids = ids;
  }

  /** A toll for each event and slot for which different counts of all people are given. */
  ImmutableList<TollView> views(List<Claim> claims) {
    ImmutableListMultimap.Builder<String, Printed> byToll = ImmutableListMultimap.builder();
    Set<String> seen = new LinkedHashSet<>();
    for (Claim claim : claims) {
      Source source = index.sources().get(claim.source());
      Event event = claim.event() == null ? null : index.events().get(claim.event());
      if (source != null
          && source.published() != null
          && event != null
          && claim.scope() == null
          && Slot.CASUALTIES.contains(claim.slot())
          && claim.value() instanceof Count count) {
        String toll = claim.slot().id() + ": " + Wording.clean(event.label());
        if (seen.add(toll + '\n' + claim.source() + '\n' + count)) {
          byToll.put(toll, new Printed(source, source.published(), claim, count));
        }
      }
    }
    ImmutableList.Builder<TollView> views = ImmutableList.builder();
    ImmutableListMultimap<String, Printed> tolls = byToll.build();
    for (String toll : tolls.keySet()) {
      if (tolls.get(toll).stream().map(Printed::count).distinct().count() > 1) {
        views.add(view(toll, tolls.get(toll)));
      }
    }
    return views.build();
  }

  private TollView view(String toll, List<Printed> printed) {
    ImmutableList<Printed> ordered =
        ImmutableList.sortedCopyOf(
            comparing(Printed::day)
                .thenComparing(p -> p.source().id())
                .thenComparing(p -> p.claim().evidence().span()),
            printed);
    return new TollView(
        Wording.capital(toll),
        ordered.stream().map(this::report).collect(ImmutableList.toImmutableList()),
        chart(toll, ordered));
  }

  private TollView.Report report(Printed printed) {
    return new TollView.Report(
        Wording.day(printed.source()),
        Wording.clean(printed.source().id()),
        Wording.value(printed.claim()),
        ids.claim(printed.claim()));
  }

  private static Chart chart(String toll, ImmutableList<Printed> ordered) {
    ImmutableSortedSet<LocalDate> days =
        ordered.stream()
            .map(Printed::day)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    if (days.size() < 2 || ordered.size() > MOST_BARS) {
      return new Chart(false, 0, ImmutableList.of(), ImmutableList.of(), "");
    }
    long most = Math.max(1, ordered.stream().mapToLong(p -> top(p.count())).max().orElse(1));
    Map<LocalDate, Integer> onDay = new HashMap<>();
    ImmutableList.Builder<Bar> bars = ImmutableList.builder();
    for (Printed printed : ordered) {
      int before = onDay.merge(printed.day(), 1, Integer::sum) - 1;
      bars.add(bar(printed, x(printed.day(), days) + before * STEP, most));
    }
    String label =
        toll
            + ", from "
            + ordered.get(0).words()
            + " to "
            + ordered.get(ordered.size() - 1).words();
    return new Chart(
        true,
        HEIGHT,
        bars.build(),
        days.stream()
            .map(d -> new Mark(x(d, days), d.toString()))
            .collect(ImmutableList.toImmutableList()),
        label);
  }

  private static int x(LocalDate day, ImmutableSortedSet<LocalDate> days) {
    long whole = days.last().toEpochDay() - days.first().toEpochDay();
    long part = day.toEpochDay() - days.first().toEpochDay();
    return (int) (MARGIN + (WIDTH - 4 * MARGIN) * part / whole);
  }

  private static Bar bar(Printed printed, int x, long most) {
    int top = y(top(printed.count()), most);
    int bottom = y(printed.count().min(), most);
    return new Bar(x, Math.min(top, bottom - 3), bottom, top - 7, printed.words());
  }

  private static int y(long count, long most) {
    return (int) (BASE - (BASE - TOP) * count / most);
  }

  private static long top(Count count) {
    Long max = count.max();
    return max == null ? count.min() : max;
  }

  /** A count as printed on a day. */
  private record Printed(Source source, LocalDate day, Claim claim, Count count) {

    /** The count as short as a drawing wants it. */
    String words() {
      if (count.max() == null) {
        return "\u2265" + count.min();
      }
      ClaimValue value = count;
      return value.display().replace(" to ", "\u2013");
    }
  }
}
