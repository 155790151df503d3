package io.github.concordant.report;

import com.google.common.base.Joiner;
import com.google.common.collect.ArrayTable;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Table;
import io.github.concordant.model.Event;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Finding.SourcedValue;
import io.github.concordant.model.Report;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Source;
import io.github.concordant.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts of a report as rows and its sources as columns. */
public final class FactMatrix {

  /** A date fits. */
  private static final int NARROWEST = 10;

  private static final int NARROWEST_LABEL = 20;
  private static final int WIDEST = 18;

  private final ImmutableList<Source> sources;
  private final ImmutableList<Finding> facts;
  private final Table<Finding, String, List<String>> values;
  private final ImmutableMap<String, String> events;

  public FactMatrix(Report report) {
    this.sources = report.newestSources();
    this.facts =
        report.findings().stream()
            .filter(finding -> isFact(finding) && isOfNewest(finding))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<String> ids =
        sources.stream().map(Source::id).distinct().collect(ImmutableList.toImmutableList());
    // An array table wants at least one row; a story without facts has none.
    this.values = facts.isEmpty() ? HashBasedTable.create() : ArrayTable.create(facts, ids);
    this.events =
        report.events().stream()
            .collect(ImmutableMap.toImmutableMap(Event::id, Event::label, (one, same) -> one));
    facts.forEach(this::fill);
  }

  /** Counts and days always; other things when several sources speak of them. */
  private static boolean isFact(Finding finding) {
    long speakers = finding.values().stream().flatMap(v -> v.sources().stream()).distinct().count();
    boolean counted = Slot.CASUALTIES.contains(finding.slot()) || finding.slot().equals(Slot.DATE);
    return finding.verdict() != Verdict.DIFFERENT_EVENTS && (counted || speakers > 1);
  }

  /** What a newer version replaced is told, and is nobody's word any more. */
  private boolean isOfNewest(Finding finding) {
    Set<String> newest = sources.stream().map(Source::id).collect(Collectors.toSet());
    return finding.values().stream().allMatch(value -> newest.containsAll(value.sources()));
  }

  private void fill(Finding fact) {
    for (SourcedValue value : fact.values()) {
      for (String source : value.sources()) {
        if (values.containsColumn(source)) {
          List<String> cell = values.get(fact, source);
          if (cell == null) {
            cell = new ArrayList<>();
            values.put(fact, source, cell);
          }
          cell.add(Sheet.plain(value.value()));
        }
      }
    }
  }

  /** The columns, in the order of the report. */
  public ImmutableList<Source> sources() {
    return sources;
  }

  /** The rows, the loudest first. */
  public ImmutableList<Finding> facts() {
    return facts;
  }

  /** What a source gives for a fact, on one line each; nothing when it is silent. */
  public ImmutableList<String> cell(Finding fact, Source source) {
    List<String> said = values.get(fact, source.id());
    return said == null ? ImmutableList.of() : ImmutableList.copyOf(said);
  }

  boolean isEmpty() {
    return facts.isEmpty() || sources.isEmpty();
  }

  /** Writes the matrix, in several parts when the sheet is too narrow for all sources. */
  void write(Sheet sheet) {
    int forSources = sources.size() * (NARROWEST + 1);
    int label =
        Math.max(NARROWEST_LABEL, Math.min(sheet.width() * 2 / 5, sheet.width() - forSources));
    int column =
        Math.max(NARROWEST, Math.min(WIDEST, (sheet.width() - label) / sources.size() - 1));
    int perPart = Math.max(1, (sheet.width() - label) / (column + 1));
    for (int from = 0; from < sources.size(); from += perPart) {
      part(sheet, from, Math.min(sources.size(), from + perPart), label, column);
    }
  }

  private void part(Sheet sheet, int from, int to, int label, int column) {
    StringBuilder head = new StringBuilder(" ".repeat(label));
    for (int i = from; i < to; i++) {
      head.append(' ').append(cell("[" + (i + 1) + "]", column));
    }
    sheet.line(head.toString().stripTrailing());
    for (Finding fact : facts) {
      StringBuilder row = new StringBuilder(cell(label(fact), label));
      Map<String, List<String>> ofFact = values.row(fact);
      for (int i = from; i < to; i++) {
        List<String> said = ofFact.get(sources.get(i).id());
        row.append(' ').append(cell(said == null ? "-" : Joiner.on(" / ").join(said), column));
      }
      sheet.line(row.toString().stripTrailing());
    }
    if (to < sources.size()) {
      sheet.blank();
    }
  }

  private String label(Finding fact) {
    return fact.slot().id() + ": " + subject(fact);
  }

  /** What a fact is about: the name of its event, else what its summary names first. */
  public String subject(Finding fact) {
    String event = fact.event() == null ? null : events.get(fact.event());
    if (event != null) {
      return Sheet.plain(event);
    }
    String summary = Sheet.plain(fact.summary());
    int end = summary.indexOf(": " + fact.slot().id() + " ");
    end = end > 0 ? end : summary.indexOf(" / ");
    return end > 0 ? summary.substring(0, end) : summary;
  }

  /** The words cut or filled to the width. */
  private static String cell(String words, int width) {
    int size = words.codePointCount(0, words.length());
    if (size > width) {
      return words.substring(0, words.offsetByCodePoints(0, width - 1)) + "\u2026";
    }
    return words + " ".repeat(width - size);
  }
}
