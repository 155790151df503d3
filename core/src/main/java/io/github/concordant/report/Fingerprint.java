package io.github.concordant.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.hash.Hashing;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Event;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Finding.SourcedValue;
import io.github.concordant.model.Report;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows a finding again in the report of another day. The ids of findings count through one report;
 * this is made of what a finding says: story, verdict, slot, type of event, who is counted, and the
 * values. It stays the same when a text moves, when one more source gives a value that was given
 * before, and when an event is called otherwise. Only where two findings of one report are alike in
 * all that do the names of their events tell them apart.
 */
public final class Fingerprint {

  private static final int LENGTH = 32;

  /** No text of a report holds it once it is {@linkplain Sheet#plain plain}. */
  private static final Joiner PARTS = Joiner.on('\n');

  private Fingerprint() {}

  /**
   * The fingerprints of all findings by their ids: 32 hexadecimal digits, the first half of a
   * SHA-256.
   */
  public static ImmutableMap<String, String> of(Report report) {
    ImmutableMap<String, Claim> claims = StoryIndex.byId(report.claims(), Claim::id);
    ImmutableMap<String, Event> events = StoryIndex.byId(report.events(), Event::id);
    Map<Finding, String> said = new LinkedHashMap<>();
    Multiset<String> all = LinkedHashMultiset.create();
    for (Finding finding : report.findings()) {
      String story = Sheet.plain(Strings.nullToEmpty(report.story()));
      said.put(finding, words(story, finding, event(finding, events), claims));
      all.add(said.getOrDefault(finding, ""));
    }
    Map<String, String> prints = new LinkedHashMap<>();
    said.forEach(
        (finding, words) -> {
          Event event = all.count(words) > 1 ? event(finding, events) : null;
          String whole = event == null ? words : PARTS.join(words, Sheet.plain(event.label()));
          prints.putIfAbsent(finding.id(), print(whole));
        });
    return ImmutableMap.copyOf(prints);
  }

  private static @Nullable Event event(Finding finding, Map<String, Event> events) {
    return finding.event() == null ? null : events.get(finding.event());
  }

  private static String words(
      String story, Finding finding, @Nullable Event event, Map<String, Claim> claims) {
    return PARTS.join(
        story,
        finding.verdict().id(),
        finding.slot().id(),
        event == null ? "" : Sheet.plain(event.type()),
        sorted(
            finding.claims().stream().map(claims::get).filter(Objects::nonNull).map(Claim::scope)),
        sorted(finding.values().stream().map(SourcedValue::value)));
  }

  private static String print(String whole) {
    return Hashing.sha256().hashString(whole, UTF_8).toString().substring(0, LENGTH);
  }

  private static String sorted(Stream<String> words) {
    return words
        .filter(Objects::nonNull)
        .map(Sheet::plain)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))
        .toString();
  }
}
