package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same story in other characters: every set of sources under testdata, written otherwise. */
final class StoryFormsTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  /** What is found in a story as it stands, checked once for all tests. */
  private static final Map<String, Report> AS_IT_STANDS = new ConcurrentHashMap<>();

  private static Report report(SourceSet story) {
    return AS_IT_STANDS.computeIfAbsent(
        String.valueOf(story.story()), unused -> CHECKER.check(story));
  }

  @TestFactory
  Stream<DynamicTest> everyQuoteIsWhatStandsAtItsSpan() throws IOException {
    return Stories.underTestdata().map(story -> dynamicTest(story.story(), () -> quotes(story)));
  }

  @TestFactory
  Stream<DynamicTest> windowsLinesGiveTheSameFindings() throws IOException {
    return same(text -> text.replace("\r\n", "\n").replace("\n", "\r\n"));
  }

  @TestFactory
  Stream<DynamicTest> decomposedAccentsGiveTheSameFindings() throws IOException {
    return same(text -> Normalizer.normalize(text, Normalizer.Form.NFD));
  }

  @TestFactory
  Stream<DynamicTest> typewriterQuotesGiveTheSameFindings() throws IOException {
    return same(text -> text.replaceAll("[\u201c\u201d]", "\"").replaceAll("[\u2018\u2019]", "'"));
  }

  private Stream<DynamicTest> same(UnaryOperator<String> form) throws IOException {
    return Stories.underTestdata()
        .map(
            story ->
                dynamicTest(
                    story.story(),
                    () ->
                        assertThat(findings(CHECKER.check(rewritten(story, form)), form))
                            .containsExactlyInAnyOrderElementsOf(findings(report(story), form))));
  }

  private void quotes(SourceSet story) {
    Map<String, Article> articles =
        story.withEarlier().stream().collect(Collectors.toMap(Article::id, Function.identity()));
    Report report = report(story);
    assertThat(report.claims()).isNotEmpty();
    for (Claim claim : report.claims()) {
      Evidence evidence = claim.evidence();
      Article article = Objects.requireNonNull(articles.get(claim.source()));
      assertThat(evidence.span().in(article.field(evidence.field()))).isEqualTo(evidence.quote());
    }
  }

  /** Each finding with the quotes that it stands on, in one and the same form of characters. */
  private static List<String> findings(Report report, UnaryOperator<String> form) {
    Map<String, Claim> claims =
        report.claims().stream().collect(Collectors.toMap(Claim::id, Function.identity()));
    return report.findings().stream()
        .map(
            (Finding finding) ->
                finding.verdict()
                    + " "
                    + finding.slot()
                    + " "
                    + finding.claims().stream()
                        .map(claims::get)
                        .map(claim -> claim.source() + ": " + form.apply(claim.evidence().quote()))
                        .toList())
        .toList();
  }

  private static SourceSet rewritten(SourceSet story, UnaryOperator<String> form) {
    ImmutableList.Builder<Article> articles = ImmutableList.builder();
    for (Article article : story.articles()) {
      articles.add(
          new Article(
              article.id(),
              article.publisher(),
              article.published(),
              rewritten(article.title(), form),
              form.apply(article.text()),
              article.url()));
    }
    return new SourceSet(story.story(), articles.build(), story.notices());
  }

  private static @Nullable String rewritten(@Nullable String text, UnaryOperator<String> form) {
    return text == null ? null : form.apply(text);
  }
}
