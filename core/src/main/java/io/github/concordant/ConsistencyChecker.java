package io.github.concordant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.MoreExecutors;
import io.github.concordant.check.CheckParts;
import io.github.concordant.check.ClaimKinds;
import io.github.concordant.check.StoryCheck;
import io.github.concordant.check.StoryMemory;
import io.github.concordant.check.VersionReview;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.config.Configuration;
import io.github.concordant.model.Article;
import io.github.concordant.model.CheckListener;
import io.github.concordant.model.Report;
import io.github.concordant.model.Slot;
import io.github.concordant.model.SourceSet;
import io.github.concordant.report.Suppressions;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.ArticleAnnotator;
import io.github.concordant.text.Lexicon;
import io.github.concordant.text.annotate.StandardAnnotator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of one story and tells where they disagree. Made once, used from any number of
 * threads; it keeps nothing of a story and has nothing to close:
 *
 * <pre>{@code
 * ConsistencyChecker checker = ConsistencyChecker.standard();
 * Report report = checker.check(SourceSet.of("quake", List.of(first, second)));
 * report.findings().forEach(finding -> System.out.println(finding.summary()));
 * }</pre>
 */
public final class ConsistencyChecker {

  private final StoryCheck check;
  private final Configuration configuration;
  private final CheckListener listener;
  private final int mostArticles;

  private ConsistencyChecker(Builder builder) {
    this.configuration = builder.configuration;
    this.listener = builder.listener;
    this.mostArticles = builder.mostArticles;
    this.check = new StoryCheck(builder.parts());
  }

  /** A checker with everything that comes with the library and that jars bring along. */
  public static ConsistencyChecker standard() {
    return builder().build();
  }

  /** A builder with what {@link #standard} has. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Has the models loaded that come with the library, each as a task of its own. Who needs one
   * before it is there waits for it, so that nothing changes but the time of the first check, where
   * there are processors to spare. Called again, it does nothing of weight.
   */
  public static void preload(Executor executor) {
    StandardAnnotator.models().forEach(executor::execute);
  }

  /**
   * Checks one story. The report depends neither on the order of the articles nor on the clock.
   *
   * @throws IllegalArgumentException if two articles have the same id, or there are more than the
   *     checker takes
   * @throws java.util.concurrent.CancellationException if the listener or an interrupt of the
   *     thread stops it
   */
  public Report check(SourceSet set) {
    return check(set, listener);
  }

  /**
   * Checks one story, with a listener of its own instead of the checker's.
   *
   * @throws IllegalArgumentException if two articles have the same id, or there are more than the
   *     checker takes
   * @throws java.util.concurrent.CancellationException if the listener or an interrupt of the
   *     thread stops it
   */
  public Report check(SourceSet set, CheckListener ofThis) {
    checkSize(set);
    return finished(check.check(set, new StoryMemory(), ofThis), set);
  }

  /**
   * Checks one story, and holds the desk's own draft against its sources. The draft is no source:
   * the findings are the same as without it.
   *
   * @throws IllegalArgumentException if two articles have the same id, or the draft that of one, or
   *     there are more than the checker takes
   * @throws java.util.concurrent.CancellationException if the listener or an interrupt of the
   *     thread stops it
   */
  public Report check(SourceSet set, Article draft) {
    checkSize(set);
    return finished(check.check(set, draft, listener), set);
  }

  private void checkSize(SourceSet set) {
    checkArgument(
        set.articles().size() <= mostArticles,
        "the story has %s articles, and the checker takes %s; mostArticles of its builder sets that",
        set.articles().size(),
        mostArticles);
  }

  private Report finished(Report report, SourceSet set) {
    return suppressed(VersionReview.extend(report, set, check::check));
  }

  private Report suppressed(Report report) {
    return Suppressions.mark(report, configuration.suppressions());
  }

  /** A story without an id that is told its articles one by one. */
  public Story story() {
    return story(null);
  }

  /**
   * A story that is told its articles one by one.
   *
   * @param id the story's, or null when it has none
   */
  public Story story(@Nullable String id) {
    return new Story(id, check, mostArticles, this::suppressed);
  }

  /** The claim kinds that it reads, in the order in which they are asked. */
  public ImmutableList<ClaimKind> kinds() {
    return check.kinds();
  }

  /** The text layer beneath the claims of one article, against its own day of publication. */
  public AnnotatedArticle annotate(Article article) {
    return check.annotate(article);
  }

  /**
   * Gathers what a checker is to be. What jars on the class path bring along by {@link
   * java.util.ServiceLoader} is added to what is given here, unless {@link #withoutExtensions} says
   * otherwise.
   */
  public static final class Builder {

    private Configuration configuration = Configuration.standard();
    private CheckListener listener = CheckListener.NONE;
    private Executor executor = MoreExecutors.directExecutor();
    private int longestText = CheckParts.LONGEST_TEXT;
    private int mostArticles = 10_000;
    private boolean extended = true;
    private final List<ClaimKind> kinds = new ArrayList<>();
    private Lexicon lexicon = Lexicon.empty();
    private @Nullable ArticleAnnotator annotator;

    private Builder() {}

    /** What the newsroom has decided for itself. */
    public Builder configuration(Configuration newConfiguration) {
      configuration = newConfiguration;
      return this;
    }

    /**
     * The slots that are read and judged; all others are left out. The same as setting them in the
     * configuration, and so a later {@link #configuration} takes its place.
     */
    public Builder slots(Slot... slots) {
      Configuration.Builder only = configuration.toBuilder().otherSlots(false);
      for (Slot slot : slots) {
        only.slot(slot, true);
      }
      configuration = only.build();
      return this;
    }

    /** One more claim kind. */
    public Builder kind(ClaimKind kind) {
      kinds.add(kind);
      return this;
    }

    /** The annotator that takes the place of the library's. */
    public Builder annotator(ArticleAnnotator newAnnotator) {
      annotator = newAnnotator;
      return this;
    }

    /** More words. */
    public Builder lexicon(Lexicon more) {
      lexicon = lexicon.plus(more);
      return this;
    }

    /** Is told of every check that has no listener of its own. */
    public Builder listener(CheckListener newListener) {
      listener = newListener;
      return this;
    }

    /**
     * Lends threads for reading the articles of a story. It stays the caller's: the checker never
     * shuts it down. Without one, all is done on the thread of the caller.
     */
    public Builder executor(Executor newExecutor) {
      executor = newExecutor;
      return this;
    }

    /**
     * The characters of an article's text, beyond which it is not read: it stays a source without
     * claims, and a notice says so. Two million unless it is set.
     *
     * @throws IllegalArgumentException unless it is positive
     */
    public Builder longestText(int characters) {
      checkArgument(characters > 0, "no length of a text: %s", characters);
      longestText = characters;
      return this;
    }

    /**
     * The articles of a story, beyond which a check refuses it. 10,000 unless it is set.
     *
     * @throws IllegalArgumentException unless it is positive
     */
    public Builder mostArticles(int articles) {
      checkArgument(articles > 0, "no number of articles: %s", articles);
      mostArticles = articles;
      return this;
    }

    /** Leaves out what jars on the class path bring along. */
    public Builder withoutExtensions() {
      extended = false;
      return this;
    }

    /**
     * The checker.
     *
     * @throws IllegalArgumentException if two claim kinds have one id, or a word of the lexicon
     *     tells of a type of event that there is not
     * @throws IllegalStateException if jars bring more than one annotator and none was given
     * @throws java.util.ServiceConfigurationError if what a jar names cannot be made
     */
    public ConsistencyChecker build() {
      return new ConsistencyChecker(this);
    }

    private CheckParts parts() {
      Lexicon words = extended ? Extensions.lexicon().plus(lexicon) : lexicon;
      return new CheckParts(annotator(), allKinds(), configuration, words, executor, longestText);
    }

    private ArticleAnnotator annotator() {
      if (annotator != null) {
        return annotator;
      }
      return (extended ? Extensions.annotator() : java.util.Optional.<ArticleAnnotator>empty())
          .orElseGet(StandardAnnotator::new);
    }

    private ImmutableList<ClaimKind> allKinds() {
      List<ClaimKind> all = new ArrayList<>(ClaimKinds.standard());
      if (extended) {
        all.addAll(Extensions.kinds());
      }
      all.addAll(kinds);
      Map<String, ClaimKind> byId = new LinkedHashMap<>();
      for (ClaimKind kind : all) {
        ClaimKind other = byId.putIfAbsent(kind.id(), kind);
        checkArgument(
            other == null,
            "two claim kinds are called \"%s\": %s and %s",
            kind.id(),
            other == null ? "" : other.getClass().getName(),
            kind.getClass().getName());
      }
      return ImmutableList.copyOf(byId.values());
    }
  }
}
