package io.github.concordant.cli;

import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.Examples.Compares;
import io.github.concordant.report.Markdown;
import java.util.Collection;
import java.util.List;

/** Writes the pages of claim kinds, and the list of them, in Markdown. */
final class KindMarkdown {

  private KindMarkdown() {}

  /** The kinds with their slots, each with a link to its page beside the list. */
  static String list(List<ClaimKind> kinds) {
    StringBuilder page =
        new StringBuilder(
            """
            # Kinds of claims

            What is read from an article, and when two values disagree. Every line of these pages is
            an example that the tests hold the kind to; they are written by `concordant explain`.

            | kind | slots | what it reads |
            | --- | --- | --- |
            """);
    for (ClaimKind kind : kinds) {
      KindPage of = KindPage.of(kind);
      page.append("| [").append(of.id()).append("](").append(of.file()).append(") | ");
      page.append(of.slots()).append(" | ").append(Markdown.escaped(of.summary())).append(" |\n");
    }
    return page.toString();
  }

  static String page(ClaimKind kind) {
    KindPage page = KindPage.of(kind);
    StringBuilder out = new StringBuilder("# ").append(page.id()).append("\n\n");
    out.append(Markdown.escaped(page.summary())).append("\n\n");
    out.append("Slots: ").append(page.slots()).append(". ").append(Markdown.escaped(page.basis()));
    out.append('\n');
    found(out, page);
    ignored(out, page.ignored());
    compared(out, page);
    missed(out, page.missed());
    return out.toString();
  }

  private static void found(StringBuilder out, KindPage page) {
    heading(out, "## What it finds", page.found().isEmpty());
    page.found()
        .asMap()
        .forEach(
            (slots, readings) -> {
              out.append("\n### ").append(slots).append('\n');
              out.append("\n| text | read as |\n| --- | --- |\n");
              readings.forEach(
                  reading -> row(out, marked(reading.text()), Markdown.escaped(reading.answer())));
            });
  }

  private static void ignored(StringBuilder out, List<String> texts) {
    heading(out, "## What it ignores", texts.isEmpty());
    if (!texts.isEmpty()) {
      out.append('\n');
      texts.forEach(text -> out.append("- ").append(Markdown.escaped(text)).append('\n'));
    }
  }

  private static void compared(StringBuilder out, KindPage page) {
    heading(out, "## How it compares", page.compared().isEmpty());
    page.compared()
        .asMap()
        .forEach(
            (relation, pairs) -> {
              out.append("\n### ").append(KindPage.meaning(relation)).append('\n');
              pairs(out, pairs);
            });
  }

  private static void pairs(StringBuilder out, Collection<Compares> pairs) {
    out.append("\n| one | the other |\n| --- | --- |\n");
    pairs.forEach(pair -> row(out, Markdown.escaped(pair.text()), Markdown.escaped(pair.other())));
  }

  private static void missed(StringBuilder out, List<KindPage.Gap> gaps) {
    heading(out, "## What it is known to miss", gaps.isEmpty());
    if (!gaps.isEmpty()) {
      out.append("\n| text | should be read as | why it is not |\n| --- | --- | --- |\n");
      gaps.forEach(
          gap ->
              row(
                  out,
                  marked(gap.text()),
                  Markdown.escaped(gap.answer()),
                  Markdown.escaped(gap.why())));
    }
  }

  private static void heading(StringBuilder out, String words, boolean empty) {
    if (!empty) {
      out.append('\n').append(words).append('\n');
    }
  }

  private static String marked(MarkedText text) {
    return text.written(Markdown::escaped, "**", "**");
  }

  private static void row(StringBuilder out, String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
