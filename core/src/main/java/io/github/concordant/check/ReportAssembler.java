package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.event.Alignment;
import io.github.concordant.event.StoryEvent;
import io.github.concordant.model.Event;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Notice;
import io.github.concordant.model.Report;
import io.github.concordant.model.Source;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.model.SourceSet;
import io.github.concordant.text.AnnotatedArticle;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a report together: sources, the events that claims speak of, claims, findings, notices. */
final class ReportAssembler {

  private final SourceSet set;
  private final ImmutableList<ArticleReading> articles;
  private final ImmutableMap<String, String> witnesses;

  ReportAssembler(
      SourceSet set,
      ImmutableList<ArticleReading> articles,
      ImmutableMap<String, String> witnesses) {
    this.set = set;
    this.articles = articles;
    this.witnesses = witnesses;
  }

  Report assemble(
      Alignment alignment,
      List<AttachedClaim> claims,
      List<Judgement> judgements,
      List<Notice> extractionNotices) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    int number = 1;
    for (Judgement judgement : judgements) {
      findings.add(judgement.report("f" + number++));
    }
    return new Report(
        set.story(),
        articles.stream().map(this::source).collect(ImmutableList.toImmutableList()),
        events(alignment, claims),
        claims.stream().map(AttachedClaim::report).collect(ImmutableList.toImmutableList()),
        findings.build(),
        notices(claims, extractionNotices));
  }

  private Source source(ArticleReading article) {
    return article.source(witnesses.getOrDefault(article.id(), article.id()));
  }

  /** Events that some claim speaks of; the others are of no use to a reader of the report. */
  private static ImmutableList<Event> events(Alignment alignment, List<AttachedClaim> claims) {
    Set<StoryEvent> spoken =
        claims.stream()
            .flatMap(claim -> Stream.ofNullable(claim.event()))
            .collect(Collectors.toSet());
    return alignment.events().stream()
        .filter(spoken::contains)
        .map(StoryEvent::report)
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Notice> notices(
      List<AttachedClaim> claims, List<Notice> extractionNotices) {
    Set<String> claiming = claims.stream().map(AttachedClaim::source).collect(Collectors.toSet());
    ImmutableList.Builder<Notice> notices = ImmutableList.builder();
    notices.addAll(set.notices());
    notices.addAll(extractionNotices);
    for (ArticleReading reading : articles) {
      AnnotatedArticle article = reading.annotated();
      String id = reading.id();
      if (article.referenceFrom() == PublishedFrom.UNKNOWN) {
        notices.add(
            new Notice(
                id,
                "no-reference-date",
                "No day of publication is known, so relative dates (\"on Sunday\") stay unread."));
      } else if (article.referenceFrom() == PublishedFrom.INFERRED) {
        notices.add(
            new Notice(
                id,
                "inferred-reference-date",
                "The day of publication is inferred from the days told in this text and the other"
                    + " sources: "
                    + article.reference()
                    + "."));
      }
      if (!claiming.contains(id)) {
        notices.add(new Notice(id, "no-claims", "No claim was found in this article."));
      }
    }
    return notices.build();
  }
}
