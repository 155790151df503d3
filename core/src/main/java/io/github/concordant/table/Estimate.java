package io.github.concordant.table;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many there were as the sources have it: never an average, always a number that some source
 * says.
 *
 * @param low the smallest number that some source says
 * @param best the number that most independent witnesses support
 * @param high the greatest number that some source says
 */
public record Estimate(long low, long best, long high) {

  /**
   * The best-supported first: by how many witnesses allow it, then by the day of the latest source
   * that says it, then by whether a source says just that, then the smaller.
   */
  private record Candidate(long number, int support, @Nullable LocalDate latest, boolean exact) {
    static final Comparator<Candidate> BEST =
        Comparator.comparingInt((Candidate candidate) -> -candidate.support())
            .thenComparing(Candidate::latest, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(candidate -> !candidate.exact())
            .thenComparing(Candidate::number);
  }

  /**
   * The estimate of some statements; empty where there are none. A part that a source counts says
   * no more than that there were no fewer, and is no low or high where some source counts all.
   *
   * @param statements those of one source in the order of its text: the first stands for it
   */
  static Optional<Estimate> of(List<Statement> statements) {
    ImmutableList<Statement> whole =
        statements.stream()
            .filter(statement -> !statement.partial())
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Statement> said = whole.isEmpty() ? ImmutableList.copyOf(statements) : whole;
    ImmutableList<Statement> answers = answers(statements);
    return answers.stream()
        .map(answer -> candidate(answer.min(), answers))
        .min(Candidate.BEST)
        .map(
            best ->
                new Estimate(
                    said.stream().mapToLong(Statement::min).min().orElse(best.number()),
                    best.number(),
                    said.stream().mapToLong(Statement::greatest).max().orElse(best.number())));
  }

  /** What each witness says: the first of its numbers that counts all, else the first. */
  private static ImmutableList<Statement> answers(List<Statement> statements) {
    Map<String, Statement> answers = new LinkedHashMap<>();
    for (Statement statement : statements) {
      answers.merge(
          statement.witness(),
          statement,
          (first, next) -> first.partial() && !next.partial() ? next : first);
    }
    return ImmutableList.copyOf(answers.values());
  }

  private static Candidate candidate(long number, List<Statement> answers) {
    int support = (int) answers.stream().filter(answer -> answer.allows(number)).count();
    Optional<LocalDate> latest =
        answers.stream()
            .filter(answer -> answer.min() == number)
            .flatMap(answer -> Optional.ofNullable(answer.published()).stream())
            .max(Comparator.naturalOrder());
    boolean exact = answers.stream().anyMatch(answer -> answer.isExact() && answer.min() == number);
    return new Candidate(number, support, latest.orElse(null), exact);
  }
}
