package io.github.concordant.report.html;

import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Report;
import io.github.concordant.model.Source;
import io.github.concordant.model.Verdict;
import io.github.concordant.report.FactMatrix;
import io.github.concordant.report.Phrases;
import io.github.concordant.report.StoryIndex;
import io.github.concordant.report.html.MatrixView.Cell;
import io.github.concordant.report.html.MatrixView.Head;
import io.github.concordant.report.html.MatrixView.Row;

/** Lays out the table of facts by source. */
final class MatrixLayout {

  /** Among more sources than these, silent neighbours share a cell: most of them are. */
  private static final int OWN_CELLS = 30;

  /** Colours there are for values that differ. */
  private static final String COLOURS = "ABCD";

  private final FactMatrix matrix;
  private final StoryIndex index;
  private final PageIds ids;

  MatrixLayout(Report report, StoryIndex index, PageIds ids) {
    this.matrix = new FactMatrix(report);
    this.index = index;
    this.ids = ids;
  }

  MatrixView view() {
    return new MatrixView(
        matrix.sources().stream()
            .map(s -> new Head(ids.number(s.id()), Wording.clean(s.id()), ids.article(s.id())))
            .collect(ImmutableList.toImmutableList()),
        matrix.facts().stream().map(this::row).collect(ImmutableList.toImmutableList()));
  }

  /** What a finding is about, in few words. */
  String subject(Finding finding) {
    return Wording.clean(matrix.subject(finding));
  }

  private Row row(Finding fact) {
    Verdict verdict = fact.verdict();
    Values values = new Values(fact, index);
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    ImmutableList.Builder<String> speakers = ImmutableList.builder();
    boolean merging = matrix.sources().size() > OWN_CELLS;
    int silent = 0;
    for (Source source : matrix.sources()) {
      ImmutableList<String> said = values.of(source.id());
      if (said.isEmpty() && merging) {
        silent++;
        continue;
      }
      if (silent > 0) {
        cells.add(silence(silent, ""));
        silent = 0;
      }
      cells.add(said.isEmpty() ? silence(1, source.id()) : cell(verdict, values, said, source));
      if (!said.isEmpty()) {
        speakers.add(ids.article(source.id()));
      }
    }
    if (silent > 0) {
      cells.add(silence(silent, ""));
    }
    return new Row(
        ids.finding(fact),
        verdict.id(),
        Wording.sign(verdict),
        Wording.name(verdict),
        fact.slot().id(),
        subject(fact),
        Joiner.on(' ').join(speakers.build()),
        cells.build());
  }

  private static Cell silence(int span, String source) {
    return new Cell("silent", "", "", Wording.clean(source), span);
  }

  private static Cell cell(
      Verdict verdict, Values values, ImmutableList<String> said, Source source) {
    boolean apart = Phrases.DISAGREEMENTS.contains(verdict) || verdict == Verdict.SPELLING_VARIANT;
    String letter = Strings.nullToEmpty(values.letterOf(said.get(0)));
    String colour = COLOURS.contains(letter) ? letter : COLOURS.substring(COLOURS.length() - 1);
    return new Cell(
        apart ? "apart-" + colour : verdict.id(),
        apart ? letter : Wording.sign(verdict),
        Joiner.on(" / ").join(said),
        Wording.clean(source.id()),
        1);
  }
}
