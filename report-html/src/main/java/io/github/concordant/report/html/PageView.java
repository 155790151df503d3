package io.github.concordant.report.html;

import com.google.common.collect.ImmutableList;

/**
 * What the template of the page shows.
 *
 * @param policy the page's Content-Security-Policy
 * @param style the style sheet, to be written as it is
 * @param script the script, to be written as it is
 * @param verdicts those of all findings, to filter by; slots and sources likewise, sources by the
 *     ids of their articles on the page
 */
record PageView(
    String title,
    String tool,
    String policy,
    String style,
    String script,
    ImmutableList<StoryView> stories,
    ImmutableList<Choice> verdicts,
    ImmutableList<String> slots,
    ImmutableList<Choice> sources) {

  /** Whether a list of the stories is of use. */
  boolean several() {
    return stories.size() > 1;
  }

  /** An option of a filter. */
  record Choice(String value, String label) {}
}
