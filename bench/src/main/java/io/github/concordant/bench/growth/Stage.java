package io.github.concordant.bench.growth;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.model.Article;
import io.github.concordant.model.SourceSet;
import io.github.concordant.report.JsonRenderer;
import io.github.concordant.report.Tool;
import io.github.concordant.text.layout.LayoutReader;
import io.github.concordant.text.name.NameRecognizer;
import io.github.concordant.text.number.NumberReader;
import io.github.concordant.text.syntax.SyntaxAnnotator;
import io.github.concordant.text.time.TimeTagger;
import java.time.LocalDate;
import java.util.function.ToIntFunction;

/** What a text goes through, each by itself, and last all of it from the text to the report. */
enum Stage {
  NUMBERS(text -> new NumberReader().read(text).size()),
  TIMES(text -> TimeTagger.standard().tag(text, LocalDate.of(2024, 2, 29)).size()),
  LAYOUT(text -> LayoutReader.read(text, null).blocks().size()),
  SYNTAX(text -> SyntaxAnnotator.standard().annotate(text).size()),
  NAMES(
      text ->
          NameRecognizer.standard()
              .recognize(text, SyntaxAnnotator.standard().annotate(text))
              .size()),
  REPORT(Stage::report);

  private final ToIntFunction<String> work;

  Stage(ToIntFunction<String> work) {
    this.work = work;
  }

  /** Does it, and tells how much came of it. */
  int run(String text) {
    return work.applyAsInt(text);
  }

  private static int report(String text) {
    SourceSet one = SourceSet.of("s", ImmutableList.of(Article.of("a", text)));
    return new JsonRenderer(Tool.concordant()).render(Checker.STANDARD.check(one)).length();
  }

  /** Made when first asked for, once. */
  private static final class Checker {
    static final ConsistencyChecker STANDARD = ConsistencyChecker.standard();
  }
}
