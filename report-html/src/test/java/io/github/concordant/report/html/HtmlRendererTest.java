package io.github.concordant.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.model.Article;
import io.github.concordant.model.SourceSet;
import io.github.concordant.report.CheckedStory;
import io.github.concordant.report.Tool;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class HtmlRendererTest {

  private static final HtmlRenderer RENDERER = new HtmlRenderer(new Tool("concordant", "1"));
  private static final CheckedStory QUARRY = quarry();

  private final String page = RENDERER.render(ImmutableList.of(QUARRY));
  private final String hostile = RENDERER.render(ImmutableList.of(HostileStory.story()));

  private static CheckedStory quarry() {
    ImmutableList<Article> articles =
        ImmutableList.of(
            Article.of("wire", "Five workers were killed in a blast at a quarry on 6 May 2024."),
            Article.of(
                "local",
                "Seven workers were killed at the quarry, the mayor told reporters after the blast"
                    + " on 6 May 2024."));
    SourceSet set = SourceSet.of("quarry", articles);
    return CheckedStory.of(ConsistencyChecker.standard().check(set), articles);
  }

  @Test
  void saysAtTheHeadWhatDisagrees() {
    assertThat(page)
        .containsSubsequence(
            "class=\"loud\">",
            "contradiction",
            "</h2>",
            "<ul class=\"gist\">",
            "7",
            "5",
            "Where they disagree");
  }

  @Test
  void marksTheWordsThatDifferAndLinksQuoteAndArticleBothWays() {
    assertThat(page).contains("<mark>Five</mark>").contains("<mark>Seven</mark>");
    assertThat(page).containsPattern("<span class=\"anchor\" id=\"s1-c\\d+\"></span>");
    assertThat(page).containsPattern("<a class=\"claim contradiction\" href=\"#s1-f1\"");
  }

  @Test
  void leavesNoLinkWithoutItsTarget() {
    for (String html : List.of(page, hostile)) {
      ImmutableSet<String> ids = found("\\sid=\"([^\"]+)\"", html);
      assertThat(ids).containsAll(found("href=\"#([^\"]+)\"", html));
    }
  }

  @Test
  void givesEachIdOnce() {
    for (String html : List.of(page, hostile, RENDERER.render(twoStories()))) {
      assertThat(all("\\sid=\"([^\"]+)\"", html)).doesNotHaveDuplicates();
    }
  }

  @Test
  void loadsNothingAndAllowsOnlyItsOwnStyleAndScript() {
    assertThat(all("(?:src|href)=\"(?!#)([^\"]*)\"", page)).isEmpty();
    String policy = found("Policy\" content=\"([^\"]+)\"", page).iterator().next();
    assertThat(policy).contains("default-src &#39;none&#39;").doesNotContain("unsafe");
    assertThat(policy).contains("style-src &#39;" + hash(between("<style>", "</style>")));
    assertThat(policy).contains("script-src &#39;" + hash(between("<script>", "</script>")));
  }

  @Test
  void escapesEveryWordOfOthers() {
    assertThat(hostile)
        .doesNotContain("<script>document")
        .doesNotContain("<img")
        .doesNotContain("href=\"javascript")
        .doesNotContain("\u202E");
    assertThat(all("<script>", hostile)).hasSize(1);
  }

  @Test
  void linksToTheWebAndNowhereElse() {
    Article article = QUARRY.articles().get(0);
    Article published =
        new Article(article.id(), null, null, null, article.text(), "https://example.org/a?b=1");
    String linked =
        RENDERER.render(
            ImmutableList.of(CheckedStory.of(QUARRY.report(), ImmutableList.of(published))));

    assertThat(linked).containsPattern("href=\"https://example.org/a\\?b(=|&#x3D;)1\" rel=");
  }

  @Test
  void listsSeveralStoriesAndRepeatsItselfExactly() {
    String both = RENDERER.render(twoStories());

    assertThat(both).contains("<nav class=\"stories\"").contains("2 stories");
    assertThat(RENDERER.render(twoStories())).isEqualTo(both);
  }

  @Test
  void makesAPageOfAStoryWithoutFindings() {
    ImmutableList<Article> quiet = ImmutableList.of(Article.of("a", "Rain fell."));
    CheckedStory story =
        CheckedStory.of(ConsistencyChecker.standard().check(SourceSet.of(null, quiet)), quiet);

    assertThat(RENDERER.render(ImmutableList.of(story))).contains("No disagreement found");
  }

  private static ImmutableList<CheckedStory> twoStories() {
    return ImmutableList.of(QUARRY, HostileStory.story());
  }

  private String between(String before, String after) {
    int from = page.indexOf(before) + before.length();
    return page.substring(from, page.indexOf(after, from));
  }

  private static String hash(String content) {
    byte[] digest = Hashing.sha256().hashString(content, UTF_8).asBytes();
    return "sha256-" + Base64.getEncoder().encodeToString(digest).replace("=", "&#x3D;");
  }

  private static ImmutableList<String> all(String pattern, String html) {
    return Pattern.compile(pattern)
        .matcher(html)
        .results()
        .map((MatchResult match) -> match.group(match.groupCount()))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSet<String> found(String pattern, String html) {
    return ImmutableSet.copyOf(all(pattern, html));
  }
}
