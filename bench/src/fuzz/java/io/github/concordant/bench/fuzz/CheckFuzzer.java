package io.github.concordant.bench.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import io.github.concordant.report.CheckedStory;
import io.github.concordant.report.JUnitRenderer;
import io.github.concordant.report.JsonRenderer;
import io.github.concordant.report.MarkdownRenderer;
import io.github.concordant.report.SarifRenderer;
import io.github.concordant.report.TextRenderer;
import io.github.concordant.report.Tool;
import io.github.concordant.report.html.HtmlRenderer;
import io.github.concordant.verify.ExpectationDraft;
import io.github.concordant.verify.Verifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks a whole story and writes its report in every format. Form feeds part the articles; the
 * last of three or more is the desk's own draft.
 */
public final class CheckFuzzer {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();
  private static final Tool TOOL = Tool.concordant();
  private static final JsonRenderer JSON = new JsonRenderer(TOOL);
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int MOST = 4;
  private static final String SCRIPT = "<script";
  private static final int OWN_SCRIPTS = scripts(SourceSet.of("s", ImmutableList.of()));

  private CheckFuzzer() {}

  /** Loads the models, so that the first input does not seem slow. */
  public static void fuzzerInitialize() throws JsonProcessingException {
    check(SourceSet.of("s", articles("Twelve dockers died in Odsk on Monday.\fFour died there.")));
  }

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) throws JsonProcessingException {
    long start = Oracle.start();
    List<Article> articles = articles(data.consumeRemainingAsString());
    if (articles.size() > 2) {
      Article draft = articles.remove(articles.size() - 1);
      check(SourceSet.of("s", articles));
      MAPPER.readTree(JSON.render(CHECKER.check(SourceSet.of("s", articles), draft)));
    } else {
      check(SourceSet.of("s", articles));
    }
    Oracle.inTime(start);
  }

  private static List<Article> articles(String text) {
    List<Article> articles = new ArrayList<>();
    for (String part : Splitter.on('\f').limit(MOST).split(text)) {
      String id = "a" + articles.size();
      LocalDate day = articles.isEmpty() ? LocalDate.of(2024, 2, 29) : null;
      int line = part.indexOf('\n');
      articles.add(
          line > 0 && line < 100
              ? new Article(id, "P", day, part.substring(0, line), part.substring(line + 1), null)
              : new Article(id, null, day, null, part, null));
    }
    return articles;
  }

  private static void check(SourceSet set) throws JsonProcessingException {
    Report report = CHECKER.check(set);
    SourceSet reversed = SourceSet.of("s", ImmutableList.copyOf(set.articles()).reverse());
    String json = JSON.render(report);
    Oracle.demand(
        json.equals(JSON.render(CHECKER.check(reversed))), "the order of the articles matters");
    MAPPER.readTree(json);
    for (Claim claim : report.claims()) {
      Article article =
          set.articles().stream()
              .filter(one -> one.id().equals(claim.source()))
              .findFirst()
              .orElseThrow();
      Oracle.quoted(
          article.field(claim.evidence().field()),
          claim.evidence().span(),
          claim.evidence().quote());
    }
    Verifier.verify(set, report, ExpectationDraft.of(set, report))
        .forEach(result -> Oracle.demand(result.met(), "a drafted expectation fails: " + result));
    render(CheckedStory.of(report, set.articles()));
    Oracle.demand(scripts(set) == OWN_SCRIPTS, "an article's script stands in the page");
  }

  private static void render(CheckedStory story) throws JsonProcessingException {
    MAPPER.readTree(new SarifRenderer(TOOL).render(ImmutableList.of(story)));
    Xml.demandWellFormed(new JUnitRenderer().render(ImmutableList.of(story)));
    new MarkdownRenderer().render(story);
    new TextRenderer(true, 80).render(story.report(), story.articles());
  }

  private static int scripts(SourceSet set) {
    String page =
        new HtmlRenderer(TOOL)
            .render(ImmutableList.of(CheckedStory.of(CHECKER.check(set), set.articles())));
    return Splitter.on(SCRIPT).splitToList(page).size();
  }
}
