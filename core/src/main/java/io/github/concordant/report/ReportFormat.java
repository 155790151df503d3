package io.github.concordant.report;

import com.google.common.collect.ImmutableList;

/**
 * Writes reports in a format of its own: the extension point for renderers. A provider is a public
 * class with a public constructor without arguments, named in {@code
 * META-INF/services/io.github.concordant.report.ReportFormat} of its jar; {@code concordant check
 * --format NAME} then has it beside the formats of the library. It is called from one thread.
 *
 * <pre>{@code
 * public final class SummaryFormat implements ReportFormat {
 *   public String name() {
 *     return "summary";
 *   }
 *   public boolean isPerStory() {
 *     return true;
 *   }
 *   public String render(ImmutableList<CheckedStory> stories) {
 *     return stories.get(0).report().open().size() + " findings\n";
 *   }
 * }
 * }</pre>
 */
public interface ReportFormat {

  /** A lower-case word, unique among the formats: what {@code --format} has to be. */
  String name();

  /**
   * Whether each story is rendered as soon as it is checked, so that few reports are in memory at a
   * time; otherwise all are rendered together when the last is checked.
   */
  boolean isPerStory();

  /**
   * The text of one story, or of all; with its last line break.
   *
   * @param stories exactly one where the format is {@linkplain #isPerStory per story}, else all, in
   *     the order of the input
   */
  String render(ImmutableList<CheckedStory> stories);
}
