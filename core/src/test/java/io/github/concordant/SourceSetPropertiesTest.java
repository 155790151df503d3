package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Level;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import io.github.concordant.report.JsonRenderer;
import io.github.concordant.report.Tool;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the sources around two of them may do to the verdict between the two: explain it, or
 * nothing.
 */
final class SourceSetPropertiesTest {

  private static final JsonRenderer RENDERER = new JsonRenderer(Tool.concordant());

  private static final int SHUFFLES = 3;

  private final ConsistencyChecker checker = ConsistencyChecker.standard();

  @TestFactory
  Stream<DynamicTest> theOrderOfTheSourcesChangesNothing() throws IOException {
    return Stories.underTestdata()
        .map(story -> dynamicTest(story.story(), () -> isOrderFree(story)));
  }

  @TestFactory
  Stream<DynamicTest> aDuplicateOfAnySourceAddsNoAlarm() throws IOException {
    return Stories.underTestdata()
        .map(story -> dynamicTest(story.story(), () -> duplicatesAreQuiet(story)));
  }

  @TestFactory
  Stream<DynamicTest> aSourceRemovedLeavesTheVerdictsBetweenTheOthers() throws IOException {
    return Stories.underTestdata()
        .map(story -> dynamicTest(story.story(), () -> othersStand(story)));
  }

  private void isOrderFree(SourceSet story) {
    String expected = RENDERER.render(checker.check(story));
    List<Article> articles = new ArrayList<>(story.articles());
    for (int i = 1; i < articles.size(); i++) {
      Collections.rotate(articles, 1);
      assertThat(RENDERER.render(checker.check(of(story, articles)))).isEqualTo(expected);
    }
    Random lot = new Random(articles.size());
    for (int i = 0; i < SHUFFLES; i++) {
      Collections.shuffle(articles, lot);
      assertThat(RENDERER.render(checker.check(of(story, articles)))).isEqualTo(expected);
    }
  }

  private void duplicatesAreQuiet(SourceSet story) {
    Set<String> expected = alarms(checker.check(story)).keySet();
    for (Article article : story.articles()) {
      List<Article> more = new ArrayList<>(story.articles());
      Article copy = article.withId("zz-copy");
      more.add(
          new Article(
              copy.id(), "Copyist", copy.published(), copy.title(), copy.text(), copy.url()));
      assertThat(alarms(checker.check(of(story, more))).keySet())
          .as("with %s twice", article.id())
          .isSubsetOf(expected);
    }
  }

  /**
   * Each two passages of the remaining sources that an alarm stood on are alarmed about still, or
   * the missing source had a part in it; and none is alarmed about anew unless the missing source
   * explained it.
   */
  private void othersStand(SourceSet story) {
    Report whole = checker.check(story);
    for (Article removed : story.articles()) {
      List<Article> rest =
          story.articles().stream().filter(article -> !article.equals(removed)).toList();
      if (rest.size() > 1) {
        Report less = checker.check(of(story, rest));
        Set<String> lost = new TreeSet<>();
        Set<String> gained = new TreeSet<>();
        alarms(whole)
            .forEach(
                (alarm, sources) -> {
                  if (!sources.contains(removed.id()) && !alarms(less).containsKey(alarm)) {
                    lost.add(alarm);
                  }
                });
        alarms(less)
            .forEach(
                (alarm, sources) -> {
                  if (!alarms(whole).containsKey(alarm)
                      && !explained(whole, sources, removed.id())) {
                    gained.add(alarm);
                  }
                });
        assertThat(lost).as("alarms lost without %s", removed.id()).isEmpty();
        assertThat(gained).as("alarms gained without %s", removed.id()).isEmpty();
      }
    }
  }

  /** Whether a finding that the source has a part in explains what the others say. */
  private static boolean explained(Report whole, Set<String> sources, String removed) {
    ImmutableMap<String, Claim> claims = Maps.uniqueIndex(whole.claims(), Claim::id);
    return whole.findings().stream()
        .map(finding -> told(finding, claims))
        .anyMatch(told -> told.contains(removed) && told.containsAll(sources));
  }

  /** The error-level findings by slot and the values that clash, with the sources of each. */
  private static Map<String, Set<String>> alarms(Report report) {
    ImmutableMap<String, Claim> claims = Maps.uniqueIndex(report.claims(), Claim::id);
    Map<String, Set<String>> alarms = new TreeMap<>();
    for (Finding finding : report.findings()) {
      if (finding.level() == Level.ERROR) {
        List<String> values =
            finding.values().stream().map(v -> v.value()).distinct().sorted().toList();
        alarms.put(finding.verdict() + " " + finding.slot() + " " + values, told(finding, claims));
      }
    }
    return alarms;
  }

  private static Set<String> told(Finding finding, ImmutableMap<String, Claim> claims) {
    return finding.claims().stream()
        .map(id -> Objects.requireNonNull(claims.get(id)).source())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static SourceSet of(SourceSet story, List<Article> articles) {
    return new SourceSet(story.story(), ImmutableList.copyOf(articles), story.notices());
  }
}
