package io.github.concordant.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Event;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Finding.SourcedValue;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Knows a finding again in the report of another day. The ids of findings count through one report;
 * this is made of what a finding says: verdict, slot, event, who is counted, and the values. It
 * stays the same when a text moves, and when one more source gives a value that was given before.
 */
public final class Fingerprint {

  private static final int LENGTH = 32;

  /** No text of a report holds it once it is {@linkplain Sheet#plain plain}. */
  private static final Joiner PARTS = Joiner.on('\n');

  private Fingerprint() {}

  /** The finding's fingerprint: 32 hexadecimal digits, the first half of a SHA-256. */
  public static String of(Finding finding, CheckedStory story) {
    return of(finding, Strings.nullToEmpty(story.report().story()), StoryIndex.of(story));
  }

  static String of(Finding finding, String story, StoryIndex index) {
    Event event = finding.event() == null ? null : index.events().get(finding.event());
    String whole =
        PARTS.join(
            Sheet.plain(story),
            finding.verdict().id(),
            finding.slot().id(),
            event == null ? "" : Sheet.plain(event.label()),
            sorted(index.claims(finding).stream().map(Claim::scope)),
            sorted(finding.values().stream().map(SourcedValue::value)));
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
