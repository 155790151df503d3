package io.github.concordant.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;

/** Which events of the articles of a story are one. */
public final class Alignment {

  private final ImmutableList<StoryEvent> events;
  private final ImmutableMap<String, StoryEvent> byMember;

  Alignment(List<StoryEvent> events) {
    this.events = ImmutableList.copyOf(events);
    ImmutableMap.Builder<String, StoryEvent> members = ImmutableMap.builder();
    for (StoryEvent event : events) {
      event.members().forEach(member -> members.put(member.key(), event));
    }
    this.byMember = members.buildOrThrow();
  }

  /** All events, those that most sources tell of first. */
  public ImmutableList<StoryEvent> events() {
    return events;
  }

  /** The story's event that an article's event is. */
  public Optional<StoryEvent> of(ArticleEvent event) {
    return Optional.ofNullable(byMember.get(event.key()));
  }
}
