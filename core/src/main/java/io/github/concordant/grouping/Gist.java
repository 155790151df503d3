package io.github.concordant.grouping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.event.EventOutline;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an article to find its story: no text, so that a window of an archive fits into
 * memory. A {@link GistReader} makes it.
 */
public final class Gist {

  /** By day, then by id; those without a day come last. */
  static final Comparator<Gist> BY_DAY =
      Comparator.comparing(Gist::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Gist::id);

  private final String id;
  private final @Nullable LocalDate day;
  private final ImmutableList<Term> terms;
  private final Signature signature;
  private final EventOutline outline;

  Gist(
      String id,
      @Nullable LocalDate day,
      ImmutableList<Term> terms,
      Signature signature,
      EventOutline outline) {
    this.id = id;
    this.day = day;
    this.terms = terms;
    this.signature = signature;
    this.outline = outline;
  }

  /** The article's id. */
  public String id() {
    return id;
  }

  /** The day of publication, or null where none is known. */
  public @Nullable LocalDate day() {
    return day;
  }

  ImmutableList<Term> terms() {
    return terms;
  }

  /** The terms that are names. */
  ImmutableSet<String> names() {
    return terms.stream().filter(Term::name).map(Term::stem).collect(ImmutableSet.toImmutableSet());
  }

  Signature signature() {
    return signature;
  }

  /** What the article is about. */
  EventOutline outline() {
    return outline;
  }
}
