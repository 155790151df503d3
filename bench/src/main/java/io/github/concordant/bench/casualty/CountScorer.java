package io.github.concordant.bench.casualty;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.casualty.CasualtyKind;
import io.github.concordant.model.Slot;
import io.github.concordant.text.AnnotatedArticle;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Scores the final counts of articles by exact match, and looks for faults on the way. */
public final class CountScorer {

  private final ConsistencyChecker checker = ConsistencyChecker.standard();
  private final CasualtyKind kind = new CasualtyKind();
  private final PrintStream out;
  private final boolean misses;
  private final Tally killed = new Tally("killed");
  private final Tally injured = new Tally("injured");
  private int articles;
  private int claims;
  private int faults;
  private int exceptions;

  private CountScorer(PrintStream out, boolean misses) {
    this.out = out;
    this.misses = misses;
  }

  /**
   * Scores one file.
   *
   * @param args {@code gvdb FILE} or {@code muc4 FILE}; {@code --misses} prints every miss
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("usage: CountScorer gvdb|muc4 FILE [--misses]");
    }
    Path file = Path.of(args[1]);
    ImmutableList<CountedArticle> articles =
        switch (args[0]) {
          case "gvdb" -> new GvdbReader().read(file);
          case "muc4" -> new MucReader().read(file);
          default -> throw new IllegalArgumentException("no such data: " + args[0]);
        };
    boolean misses = args.length > 2 && args[2].equals("--misses");
    CountScorer scorer = new CountScorer(System.out, misses);
    articles.forEach(scorer::score);
    scorer.print(args[0]);
  }

  private void score(CountedArticle article) {
    articles++;
    try {
      AnnotatedArticle annotated = checker.annotate(article.article());
      ImmutableList<ClaimDraft> drafts = kind.extract(annotated);
      for (ClaimDraft draft : drafts) {
        check(annotated, draft);
      }
      FinalCount found = FinalCount.of(annotated, drafts);
      compare(killed, Slot.KILLED, article, article.killed(), found.killed(), drafts);
      compare(injured, Slot.INJURED, article, article.injured(), found.injured(), drafts);
    } catch (RuntimeException e) {
      exceptions++;
      out.println(article.article().id() + "\texception\t" + e);
    }
  }

  private void check(AnnotatedArticle article, ClaimDraft draft) {
    claims++;
    String field = article.article().field(draft.evidence().field());
    if (!draft.evidence().span().in(field).equals(draft.evidence().quote())) {
      faults++;
      out.println(article.article().id() + "\tfault\t" + draft.evidence());
    }
  }

  private void compare(
      Tally tally,
      Slot slot,
      CountedArticle article,
      @Nullable Long gold,
      long found,
      ImmutableList<ClaimDraft> drafts) {
    if (gold == null) {
      return;
    }
    tally.add(gold, found);
    if (misses && gold != found) {
      out.printf(
          Locale.ROOT, "%s\t%s\tis %d\tfound %d%n", article.article().id(), slot, gold, found);
      for (ClaimDraft draft : drafts) {
        out.printf(
            Locale.ROOT,
            "\t%s %s of %s %s: %s%n",
            draft.slot(),
            draft.value().display(),
            draft.scope(),
            draft.nuances(),
            draft.evidence().quote());
      }
    }
  }

  private void print(String data) {
    out.printf(Locale.ROOT, "| %s | articles | %d |%n", data, articles);
    for (Tally tally : ImmutableList.of(killed, injured)) {
      out.printf(Locale.ROOT, "| %s | %s |%n", data, tally);
    }
    out.printf(
        Locale.ROOT,
        "| %s | claims, evidence off its text, exceptions | %d, %d, %d |%n",
        data,
        claims,
        faults,
        exceptions);
  }

  /** How often a count was met. */
  private static final class Tally {

    private final String name;
    private int all;
    private int exact;
    private int some;
    private int someExact;

    Tally(String name) {
      this.name = name;
    }

    void add(long gold, long found) {
      all++;
      exact += gold == found ? 1 : 0;
      some += gold > 0 ? 1 : 0;
      someExact += gold > 0 && gold == found ? 1 : 0;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%s, exact match (where anybody was) | %d/%d = %.3f (%d/%d = %.3f)",
          name,
          exact,
          all,
          ratio(exact, all),
          someExact,
          some,
          ratio(someExact, some));
    }

    private static double ratio(int part, int whole) {
      return whole == 0 ? 0 : (double) part / whole;
    }
  }
}
