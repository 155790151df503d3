package io.github.concordant.report.html;

import com.google.common.collect.ImmutableMap;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Report;
import io.github.concordant.model.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ids of a story's parts on the page, counted by us: none holds a word of others. */
final class PageIds {

  private final String story;
  private final ImmutableMap<String, Integer> sources;
  private final ImmutableMap<String, Integer> claims;
  private final ImmutableMap<String, Integer> findings;

  PageIds(String story, Report report) {
    this.story = story;
    this.sources = numbers(report.sources(), Source::id);
    this.claims = numbers(report.claims(), Claim::id);
    this.findings = numbers(report.findings(), Finding::id);
  }

  private static <T> ImmutableMap<String, Integer> numbers(List<T> items, Function<T, String> id) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    items.forEach(item -> numbers.putIfAbsent(id.apply(item), numbers.size() + 1));
    return ImmutableMap.copyOf(numbers);
  }

  /** The number of a source in the list of sources, from one; zero when it is not listed. */
  int number(String source) {
    return sources.getOrDefault(source, 0);
  }

  String article(String source) {
    return story + "-a" + number(source);
  }

  String claim(Claim claim) {
    return story + "-c" + claims.getOrDefault(claim.id(), 0);
  }

  String finding(Finding finding) {
    return story + "-f" + findings.getOrDefault(finding.id(), 0);
  }

  /** The id of a finding that may be none. */
  @Nullable String findingOrNull(@Nullable Finding finding) {
    return finding == null ? null : finding(finding);
  }
}
