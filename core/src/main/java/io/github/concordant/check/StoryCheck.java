package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.concordant.check.ReferenceDates.Reference;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.config.Configuration;
import io.github.concordant.event.Alignment;
import io.github.concordant.event.ArticleEvents;
import io.github.concordant.event.EventAligner;
import io.github.concordant.event.EventReader;
import io.github.concordant.model.Article;
import io.github.concordant.model.DraftReview;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.ArticleAnnotator;
import java.util.Comparator;
import java.util.function.Consumer;

/**
 * The pipeline: annotate, extract, gather names, read and align events, attach claims to events,
 * judge, report. Holds nothing of a story; used from several threads at once.
 */
public final class StoryCheck {

  private final ArticleAnnotator annotator;
  private final ImmutableList<ClaimKind> kinds;
  private final Configuration configuration;
  private final HouseRules rules;
  private final Consumer<String> stages;
  private final EventReader events = new EventReader();
  private final EventAligner aligner = new EventAligner();

  public StoryCheck(ArticleAnnotator annotator, ImmutableList<ClaimKind> kinds) {
    this(annotator, kinds, Configuration.standard(), stage -> {});
  }

  /**
   * The same as a newsroom wants it.
   *
   * @param stages told the name of each stage as it begins, on the thread of the check
   */
  public StoryCheck(
      ArticleAnnotator annotator,
      ImmutableList<ClaimKind> kinds,
      Configuration configuration,
      Consumer<String> stages) {
    this.stages = stages;
    this.annotator =
        configuration.aliases().isEmpty()
            ? annotator
            : new AliasedAnnotator(annotator, configuration.aliases());
    this.kinds = kinds;
    this.configuration = configuration;
    this.rules = new HouseRules(configuration);
  }

  /** The claim kinds that it reads. */
  public ImmutableList<ClaimKind> kinds() {
    return kinds;
  }

  /** Checks one story. */
  public Report check(SourceSet set) {
    stages.accept("annotate");
    Report report = check(set, annotate(sorted(set.articles())));
    stages.accept("done");
    return report;
  }

  /**
   * Checks one story, and a draft against it. What the report says of the sources is the same as
   * without the draft.
   *
   * @throws IllegalArgumentException if the draft has the id of a source
   */
  public Report check(SourceSet set, Article draft) {
    stages.accept("annotate");
    ImmutableList<AnnotatedArticle> annotated = annotate(sorted(set.articles()));
    Report report = check(set, annotated);
    stages.accept("annotate");
    ImmutableList<Article> all =
        sorted(ImmutableList.<Article>builder().addAll(set.articles()).add(draft).build());
    AnnotatedArticle own = annotate(draft, references(all));
    ImmutableList<AnnotatedArticle> together =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(article -> article.article().id()),
            Iterables.concat(annotated, ImmutableList.of(own)));
    // A draft that repeats a source word for word is still held against it.
    ImmutableMap<String, String> witnesses =
        ImmutableMap.<String, String>builder()
            .putAll(Witnesses.of(sorted(set.articles())))
            .put(draft.id(), draft.id())
            .buildOrThrow();
    StoryReading reading = read(together, witnesses);
    DraftReview review = new DraftCheck(own, reading, configuration, rules).review(report);
    stages.accept("done");
    return report.withDraft(review);
  }

  private Report check(SourceSet set, ImmutableList<AnnotatedArticle> annotated) {
    ImmutableMap<String, String> witnesses = Witnesses.of(sorted(set.articles()));
    StoryReading reading = read(annotated, witnesses);
    return new ReportAssembler(set, annotated, witnesses)
        .assemble(
            reading.alignment(),
            rules.claims(reading.claims()),
            rules.judgements(reading.judge(configuration.houseStyle(), reading.claims())),
            reading.notices());
  }

  private StoryReading read(
      ImmutableList<AnnotatedArticle> annotated, ImmutableMap<String, String> witnesses) {
    stages.accept("extract");
    Extraction extraction = Extraction.of(kinds, annotated);
    stages.accept("align");
    NameGathering names = NameGathering.of(extraction);
    ImmutableList<ArticleEvents> told =
        annotated.stream()
            .map(article -> events.read(article, names.persons()))
            .collect(ImmutableList.toImmutableList());
    Alignment alignment = aligner.align(told, SharedTallies.of(told, extraction));
    ImmutableList<AttachedClaim> claims =
        new ClaimAttacher(told, alignment, names, witnesses).attach(extraction);
    stages.accept("judge");
    return new StoryReading(
        names,
        alignment,
        claims,
        ReportTimes.of(annotated),
        extraction.slips(),
        extraction.notices());
  }

  private static ImmutableList<Article> sorted(Iterable<Article> articles) {
    return ImmutableList.sortedCopyOf(Comparator.comparing(Article::id), articles);
  }

  /** Annotates one article by itself, against its own day of publication. */
  public AnnotatedArticle annotate(Article article) {
    return annotate(ImmutableList.of(article)).get(0);
  }

  private ImmutableList<AnnotatedArticle> annotate(ImmutableList<Article> articles) {
    ImmutableMap<String, Reference> references = references(articles);
    return articles.stream()
        .map(article -> annotate(article, references))
        .collect(ImmutableList.toImmutableList());
  }

  private AnnotatedArticle annotate(Article article, ImmutableMap<String, Reference> references) {
    Reference reference = references.getOrDefault(article.id(), Reference.UNKNOWN);
    return annotator.annotate(article, reference.day(), reference.from());
  }

  private ImmutableMap<String, Reference> references(ImmutableList<Article> articles) {
    return ReferenceDates.of(articles, configuration.referenceDate());
  }
}
