package io.github.concordant.event;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A name for an event that a reader recognises it by. */
final class EventLabel {

  private EventLabel() {}

  static String of(StoryEvent event) {
    String actor = frequent(event, ArticleEvent::actors);
    String patient = frequent(event, ArticleEvent::patients);
    String participant = frequent(event, ArticleEvent::participants);
    String type = event.type().id();
    String place = event.place();
    if (event.type().peaceful() && participant != null) {
      return type + " of " + participant + (patient == null ? "" : " (" + patient + ")");
    }
    if (actor != null && event.type() != EventType.ANY) {
      return actor + "'s " + type + (patient == null ? "" : " on " + patient);
    }
    String where = patient != null ? patient : place;
    return type + (where == null ? "" : " in " + where);
  }

  private static @Nullable String frequent(
      StoryEvent event, Function<ArticleEvent, Set<String>> names) {
    List<String> all =
        event.members().stream().flatMap(member -> names.apply(member).stream()).toList();
    return StoryEvent.mostFrequent(all);
  }
}
