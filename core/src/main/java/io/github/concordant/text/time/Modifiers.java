package io.github.concordant.text.time;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.TimeExpression.Modifier;
import org.jspecify.annotations.Nullable;

/** Reads what opens or narrows an expression: since, by, until before it, early and late in it. */
final class Modifiers {

  private static final ImmutableMap<String, Modifier> LEADS =
      ImmutableMap.<String, Modifier>builder()
          .put("since", Modifier.SINCE)
          .put("from", Modifier.FROM)
          .put("until", Modifier.UNTIL)
          .put("till", Modifier.UNTIL)
          .put("through", Modifier.UNTIL)
          .put("by", Modifier.BY)
          .put("before", Modifier.BEFORE)
          .put("after", Modifier.AFTER)
          .buildOrThrow();

  private static final ImmutableMap<Edges.Edge, Modifier> EDGES =
      ImmutableMap.of(
          Edges.Edge.EARLY, Modifier.EARLY,
          Edges.Edge.MIDDLE, Modifier.MIDDLE,
          Edges.Edge.LATE, Modifier.LATE,
          Edges.Edge.BEGINNING, Modifier.BEGINNING,
          Edges.Edge.END, Modifier.END);

  private Modifiers() {}

  private static @Nullable Modifier lead(Words words, int start) {
    return LEADS.get(words.lower(start - 1));
  }

  /** "Postponed from Monday to Friday": from the one, to the other. */
  private static Modifier moved(Words words, int start) {
    return words.is(start - 1, "from") ? Modifier.MOVED_FROM : Modifier.MOVED_TO;
  }

  static ImmutableSet<Modifier> of(Words words, int start, Meaning meaning) {
    ImmutableSet.Builder<Modifier> found = ImmutableSet.builder();
    Modifier lead = Reschedulings.isMoved(words, start) ? moved(words, start) : lead(words, start);
    if (lead != null) {
      found.add(lead);
    }
    Modifier edge = meaning instanceof Edges.PartOfPeriod part ? EDGES.get(part.edge()) : null;
    if (edge != null) {
      found.add(edge);
    }
    return found.build();
  }
}
