package io.github.concordant.bench.speed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.model.Article;
import io.github.concordant.model.CheckListener;
import io.github.concordant.model.SourceSet;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.annotate.StandardAnnotator;
import io.github.concordant.text.layout.LayoutReader;
import io.github.concordant.text.name.NameRecognizer;
import io.github.concordant.text.number.NumberReader;
import io.github.concordant.text.syntax.SyntaxAnnotator;
import io.github.concordant.text.time.TimeTagger;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where the processor time goes, stage by stage, on one thread that is warm. Arguments: a folder of
 * articles, how many of them, and how many make a story. Prints Markdown, a line a stage.
 */
public final class StageProfile {

  private static final int WARMING = 4;
  private static final int ROUNDS = 4;
  private static final double MICROSECOND = 1e3;
  private static final double SECOND = 1e9;

  private final ProcessorTimer timer = new ProcessorTimer();
  private final MeteredAnnotator annotator = new MeteredAnnotator(new StandardAnnotator(), timer);
  private final ConsistencyChecker checker =
      ConsistencyChecker.builder().annotator(annotator).listener(new Stages()).build();
  private final NumberReader numbers = new NumberReader();
  private final ImmutableList<Article> articles;
  private final int ofStory;

  private StageProfile(ImmutableList<Article> articles, int ofStory) {
    this.articles = articles;
    this.ofStory = ofStory;
  }

  /**
   * Prints the profile.
   *
   * @throws IOException if the articles cannot be read
   */
  public static void main(String[] args) throws IOException {
    ImmutableList<Article> articles = ArticleSample.of(Path.of(args[0]), Integer.parseInt(args[1]));
    new StageProfile(articles, Integer.parseInt(args[2])).print(System.out);
  }

  private void print(PrintStream out) {
    long characters = ArticleSample.characters(articles);
    out.printf(
        Locale.ROOT,
        "%d articles of %d characters on average.%n%n",
        articles.size(),
        characters / articles.size());
    out.println("| stage | µs for each article | share |");
    out.println("| --- | ---: | ---: |");
    for (int i = 0; i < WARMING; i++) {
      read();
      check();
    }
    clear();
    repeat(this::read);
    long claims = tell(out, "from text to claims");
    double share = annotator.parsedShare();
    clear();
    repeat(this::check);
    timer.spent().keySet().removeIf(stage -> !stage.startsWith("check: "));
    tell(out, "the rest of a check");
    out.printf(
        Locale.ROOT,
        "%n%.0f%% of the sentences are parsed; from text to claims %.0f characters a second.%n",
        100 * share,
        characters * ROUNDS * SECOND / claims);
  }

  private static void repeat(Runnable round) {
    for (int i = 0; i < ROUNDS; i++) {
      round.run();
    }
  }

  private void clear() {
    timer.clear();
    annotator.clear();
  }

  /** From text to claims, in the order in which an annotator and the kinds do it. */
  private void read() {
    for (Article article : articles) {
      String text = article.text();
      timer.time("layout", () -> LayoutReader.read(text, article.published()));
      ImmutableList<Sentence> sentences =
          timer.time(
              "sentences, words, tags, lemmas", () -> SyntaxAnnotator.standard().annotate(text));
      timer.time("names", () -> NameRecognizer.standard().recognize(text, sentences));
      timer.time("times", () -> TimeTagger.standard().tag(text, article.published()));
      timer.time("numbers", () -> numbers.read(text));
      AnnotatedArticle annotated = checker.annotate(article);
      for (ClaimKind kind : checker.kinds()) {
        timer.time("claims: " + kind.id(), () -> kind.extract(annotated));
      }
    }
  }

  private void check() {
    for (List<Article> story : Lists.partition(articles, ofStory)) {
      checker.check(SourceSet.of(null, story));
    }
  }

  /** Prints what was spent, and answers all of it in nanoseconds. */
  private long tell(PrintStream out, String whole) {
    Map<String, Long> spent = timer.spent();
    long all = spent.values().stream().mapToLong(Long::longValue).sum();
    spent.forEach((stage, time) -> line(out, stage, time, all));
    line(out, "**" + whole + "**", all, all);
    return all;
  }

  private void line(PrintStream out, String stage, long time, long all) {
    double each = time / MICROSECOND / ROUNDS / articles.size();
    out.printf(Locale.ROOT, "| %s | %.0f | %.1f%% |%n", stage, each, 100.0 * time / all);
  }

  /**
   * What a check does when its articles are read. Nearly all parsing has been asked for by then.
   */
  private final class Stages implements CheckListener {
    @Override
    public void stage(Stage stage) {
      timer.turnTo(
          switch (stage) {
            case ALIGN -> "check: names gathered, events read and aligned";
            case JUDGE -> "check: judging and report";
            default -> "";
          });
    }
  }
}
