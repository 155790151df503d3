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

/** What a text goes through, each by itself, and last all of it from the text to the report. */
enum Stage {
  NUMBERS,
  TIMES,
  LAYOUT,
  SYNTAX,
  NAMES,
  REPORT;

  /** Does it, and tells how much came of it. */
  int run(String text) {
    return switch (this) {
      case NUMBERS -> new NumberReader().read(text).size();
      case TIMES -> TimeTagger.standard().tag(text, LocalDate.of(2024, 2, 29)).size();
      case LAYOUT -> LayoutReader.read(text, null).blocks().size();
      case SYNTAX -> SyntaxAnnotator.standard().annotate(text).size();
      case NAMES ->
          NameRecognizer.standard()
              .recognize(text, SyntaxAnnotator.standard().annotate(text))
              .size();
      case REPORT -> report(text);
    };
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
