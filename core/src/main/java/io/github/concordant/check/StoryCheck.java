package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.check.ReferenceDates.Reference;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.config.Configuration;
import io.github.concordant.event.Alignment;
import io.github.concordant.event.ArticleEvents;
import io.github.concordant.event.EventAligner;
import io.github.concordant.event.EventReader;
import io.github.concordant.model.Article;
import io.github.concordant.model.CheckListener;
import io.github.concordant.model.CheckListener.Stage;
import io.github.concordant.model.DraftReview;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.ArticleAnnotator;
import java.util.Comparator;
import java.util.List;

/**
 * The pipeline: annotate, extract, gather names, read and align events, attach claims to events,
 * judge, report. Holds nothing of a story; used from several threads at once.
 */
public final class StoryCheck {

  private final ArticleDesk desk;
  private final Configuration configuration;
  private final HouseRules rules;
  private final EventReader events;
  private final EventAligner aligner = new EventAligner();

  /** A check with nothing set, on the thread of its caller. */
  public StoryCheck(ArticleAnnotator annotator, ImmutableList<ClaimKind> kinds) {
    this(CheckParts.of(annotator, kinds));
  }

  /** A check that is made of these parts. */
  public StoryCheck(CheckParts parts) {
    this.desk = new ArticleDesk(parts);
    this.configuration = parts.configuration();
    this.rules = new HouseRules(configuration);
    this.events = new EventReader(parts.lexicon());
  }

  /** The claim kinds that it reads. */
  public ImmutableList<ClaimKind> kinds() {
    return desk.kinds();
  }

  /** Checks one story. */
  public Report check(SourceSet set) {
    return check(set, new StoryMemory(), CheckListener.NONE);
  }

  /**
   * Checks one story.
   *
   * @param memory what is known of the story, and is to be known the next time
   * @throws java.util.concurrent.CancellationException if the listener or an interrupt ends it
   */
  public Report check(SourceSet set, StoryMemory memory, CheckListener listener) {
    Progress progress = new Progress(listener);
    Report report = report(set, sources(set, memory, progress), memory, progress);
    progress.begin(Stage.DONE);
    return report;
  }

  /**
   * Checks one story, and a draft against it. What the report says of the sources is the same as
   * without the draft.
   *
   * @throws IllegalArgumentException if the draft has the id of a source
   * @throws java.util.concurrent.CancellationException if the listener or an interrupt ends it
   */
  public Report check(SourceSet set, Article draft, CheckListener listener) {
    Progress progress = new Progress(listener);
    StoryMemory memory = new StoryMemory();
    ImmutableList<ArticleReading> sources = sources(set, memory, progress);
    Report report = report(set, sources, memory, progress);
    ImmutableList<Article> all =
        sorted(ImmutableList.<Article>builder().addAll(set.articles()).add(draft).build());
    ImmutableMap<String, Reference> references = references(all, memory);
    ArticleReading own = desk.read(ImmutableList.of(draft), references, memory, progress).get(0);
    ImmutableList<ArticleReading> together =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(ArticleReading::id),
            ImmutableList.<ArticleReading>builder().addAll(sources).add(own).build());
    // A draft that repeats a source word for word is still held against it.
    ImmutableMap<String, String> witnesses =
        ImmutableMap.<String, String>builder()
            .putAll(Witnesses.of(sources))
            .put(draft.id(), draft.id())
            .buildOrThrow();
    StoryReading reading = read(together, witnesses, memory, progress);
    DraftReview review = new DraftCheck(own, reading, configuration, rules).review(report);
    progress.begin(Stage.DONE);
    return report.withDraft(review);
  }

  private ImmutableList<ArticleReading> sources(
      SourceSet set, StoryMemory memory, Progress progress) {
    ImmutableList<Article> articles = sorted(set.articles());
    memory.keepOnly(articles.stream().map(Article::id).collect(ImmutableSet.toImmutableSet()));
    return desk.read(articles, references(articles, memory), memory, progress);
  }

  private Report report(
      SourceSet set, ImmutableList<ArticleReading> sources, StoryMemory memory, Progress progress) {
    ImmutableMap<String, String> witnesses = Witnesses.of(sources);
    StoryReading reading = read(sources, witnesses, memory, progress);
    return new ReportAssembler(set, sources, witnesses)
        .assemble(
            reading.alignment(),
            rules.claims(reading.claims()),
            rules.judgements(reading.judge(configuration.houseStyle(), reading.claims())),
            reading.notices());
  }

  private StoryReading read(
      ImmutableList<ArticleReading> articles,
      ImmutableMap<String, String> witnesses,
      StoryMemory memory,
      Progress progress) {
    progress.begin(Stage.ALIGN);
    Extraction extraction = Extraction.of(articles);
    NameGathering names = NameGathering.of(extraction, memory.names());
    progress.checkpoint();
    ImmutableList<ArticleEvents> told =
        desk.share(articles, article -> article.events(events, names.persons()), progress);
    Alignment alignment =
        aligner.align(memory.pairs(aligner, told, SharedTallies.of(told, extraction)));
    ImmutableList<AttachedClaim> claims =
        new ClaimAttacher(told, alignment, names, witnesses).attach(extraction);
    progress.begin(Stage.JUDGE);
    return new StoryReading(
        names,
        alignment,
        claims,
        ReportTimes.of(extraction.articles()),
        extraction.slips(),
        extraction.notices(),
        memory.names());
  }

  private static ImmutableList<Article> sorted(Iterable<Article> articles) {
    return ImmutableList.sortedCopyOf(Comparator.comparing(Article::id), articles);
  }

  /** Annotates one article by itself, against its own day of publication. */
  public AnnotatedArticle annotate(Article article) {
    Reference reference =
        references(ImmutableList.of(article), new StoryMemory())
            .getOrDefault(article.id(), Reference.UNKNOWN);
    return desk.annotate(article, reference);
  }

  private ImmutableMap<String, Reference> references(List<Article> articles, StoryMemory memory) {
    return ReferenceDates.of(articles, configuration.referenceDate(), memory::ownDay);
  }
}
