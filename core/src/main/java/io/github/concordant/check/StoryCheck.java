package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.check.ReferenceDates.Reference;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.config.Configuration;
import io.github.concordant.event.Alignment;
import io.github.concordant.event.ArticleEvents;
import io.github.concordant.event.EventAligner;
import io.github.concordant.event.EventReader;
import io.github.concordant.model.Article;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.ArticleAnnotator;
import java.util.Comparator;

/**
 * The pipeline: annotate, extract, gather names, read and align events, attach claims to events,
 * judge, report. Holds nothing of a story; used from several threads at once.
 */
public final class StoryCheck {

  private final ArticleAnnotator annotator;
  private final ImmutableList<ClaimKind> kinds;
  private final Configuration configuration;
  private final HouseRules rules;
  private final EventReader events = new EventReader();
  private final EventAligner aligner = new EventAligner();

  public StoryCheck(ArticleAnnotator annotator, ImmutableList<ClaimKind> kinds) {
    this(annotator, kinds, Configuration.standard());
  }

  /** The same as a newsroom wants it. */
  public StoryCheck(
      ArticleAnnotator annotator, ImmutableList<ClaimKind> kinds, Configuration configuration) {
    this.annotator =
        configuration.aliases().isEmpty()
            ? annotator
            : new AliasedAnnotator(annotator, configuration.aliases());
    this.kinds = kinds;
    this.configuration = configuration;
    this.rules = new HouseRules(configuration);
  }

  /** Checks one story. */
  public Report check(SourceSet set) {
    ImmutableList<Article> articles =
        ImmutableList.sortedCopyOf(Comparator.comparing(Article::id), set.articles());
    ImmutableList<AnnotatedArticle> annotated = annotate(articles);
    Extraction extraction = Extraction.of(kinds, annotated);
    NameGathering names = NameGathering.of(extraction);
    ImmutableList<ArticleEvents> told =
        annotated.stream()
            .map(article -> events.read(article, names.persons()))
            .collect(ImmutableList.toImmutableList());
    Alignment alignment = aligner.align(told, SharedTallies.of(told, extraction));
    ImmutableMap<String, String> witnesses = Witnesses.of(articles);
    ImmutableList<AttachedClaim> claims =
        new ClaimAttacher(told, alignment, names, witnesses).attach(extraction);
    ReportTimes times = ReportTimes.of(annotated);
    ImmutableList<Judgement> judgements =
        new AspectJudge(new StoryJudge(names, times, configuration.houseStyle())).judge(claims);
    return new ReportAssembler(set, annotated, witnesses)
        .assemble(
            alignment, rules.claims(claims), rules.judgements(judgements), extraction.notices());
  }

  /** Annotates one article by itself, against its own day of publication. */
  public AnnotatedArticle annotate(Article article) {
    return annotate(ImmutableList.of(article)).get(0);
  }

  private ImmutableList<AnnotatedArticle> annotate(ImmutableList<Article> articles) {
    ImmutableMap<String, Reference> references =
        ReferenceDates.of(articles, configuration.referenceDate());
    return articles.stream()
        .map(
            article -> {
              Reference reference = references.getOrDefault(article.id(), Reference.UNKNOWN);
              return annotator.annotate(article, reference.day(), reference.from());
            })
        .collect(ImmutableList.toImmutableList());
  }
}
