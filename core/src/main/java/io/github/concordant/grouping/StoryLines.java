package io.github.concordant.grouping;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes found stories, for people and for programs. */
public final class StoryLines {

  private final ObjectMapper json = new ObjectMapper();

  /** {@code {"id": ..., "story": ...}} on a line of its own. */
  public String json(String article, String story) {
    ObjectNode line = json.createObjectNode();
    line.put("id", article);
    line.put("story", story);
    return line + "\n";
  }

  /** A story with its articles, each with the reasons for which it is in it. */
  public String text(FoundStory story) {
    int size = story.members().size();
    StringBuilder text = new StringBuilder();
    text.append(story.id()).append(" (").append(story.label()).append(days(story)).append("), ");
    text.append(size).append(size == 1 ? " article\n" : " articles\n");
    for (FoundStory.Member member : story.members()) {
      text.append("  ").append(member.id());
      if (!member.because().isEmpty()) {
        text.append(": ").append(String.join("; ", member.because()));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String days(FoundStory story) {
    LocalDate from = story.from();
    if (from == null) {
      return "";
    }
    return from.equals(story.to()) ? ", " + from : ", " + from + " to " + last(story.to());
  }

  private static String last(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
