package io.github.concordant.grouping;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stories of articles that come in the order of their days, one at a time: each is put to
 * the story that it is likest, or opens one; stories that become like enough to each other are
 * joined. A story that no article has come to for a while is closed and forgotten, so that a stream
 * of any length is read in the memory that a window of it takes. Not for several threads.
 *
 * <p>Online clustering as in topic detection and tracking (Allan, Papka and Lavrenko 1998), with
 * average linkage.
 */
public final class StoryFinder {

  /** Days without an article after which a story is over, unless told. */
  public static final int WINDOW = 14;

  private static final Comparator<FoundStory> BY_FIRST =
      Comparator.comparing(FoundStory::from, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(FoundStory::id);

  private final int window;
  private final boolean keeping;
  private final Consumer<FoundStory> closed;
  private final DocumentFrequencies frequencies = new DocumentFrequencies();
  private final CandidateIndex index = new CandidateIndex();
  private final CopyIndex copies = new CopyIndex();
  private final TreeSet<OpenStory> open = new TreeSet<>(OpenStory.OLDEST);
  private final List<OpenStory> kept = new ArrayList<>();
  private final Map<CopyIndex.Original, OpenStory> homes = new HashMap<>();
  private @Nullable LocalDate today;
  private long opened;

  private StoryFinder(int window, boolean keeping, Consumer<FoundStory> closed) {
    checkArgument(window >= 0, "a window of %s days", window);
    this.window = window;
    this.keeping = keeping;
    this.closed = closed;
  }

  /**
   * A finder for a stream.
   *
   * @param window days without an article after which a story is closed
   * @param closed is given each story when it is closed
   */
  public static StoryFinder ofStream(int window, Consumer<FoundStory> closed) {
    return new StoryFinder(window, false, closed);
  }

  /**
   * A finder for a pile: it is to be given {@linkplain Gist#BY_DAY sorted}, those without a day
   * last. All that it then finds is what {@link #find} finds.
   *
   * @param window days without an article after which a story is over
   * @param undated whether articles without a day are among them: then stories that are over are
   *     kept in memory, as such an article may belong to any
   * @param closed is given each story when nothing can come to it any more
   */
  public static StoryFinder ofPile(int window, boolean undated, Consumer<FoundStory> closed) {
    return new StoryFinder(window, undated, closed);
  }

  /**
   * The stories of a pile of articles, in the order of their first articles; the order of the pile
   * does not matter. Those without a day are taken last and compared with all.
   *
   * @param window days without an article after which a story is over
   */
  public static ImmutableList<FoundStory> find(Collection<Gist> pile, int window) {
    boolean undated = pile.stream().anyMatch(article -> article.day() == null);
    List<FoundStory> found = new ArrayList<>();
    StoryFinder finder = ofPile(window, undated, found::add);
    pile.stream().sorted(Gist.BY_DAY).forEach(finder::add);
    finder.finish();
    return ImmutableList.sortedCopyOf(BY_FIRST, found);
  }

  /** Takes the next article: no earlier than those before it, or it may miss its story. */
  public void add(Gist article) {
    LocalDate day = article.day();
    if (day != null && (today == null || day.isAfter(today))) {
      today = day;
      closeBefore(day);
    }
    if (day == null) {
      reopen();
    }
    Optional<CopyIndex.Original> original =
        copies.find(article.signature()).stream()
            .filter(each -> isNear(home(each), day))
            .findFirst();
    if (original.isPresent()) {
      home(original.get()).addCopy(article.id(), day, original.get().id(), today);
    } else {
      open(article);
    }
  }

  private OpenStory home(CopyIndex.Original original) {
    return Objects.requireNonNull(homes.get(original), original.id());
  }

  /** Closes what is open. */
  public void finish() {
    kept.forEach(story -> closed.accept(story.found()));
    kept.clear();
    open.forEach(story -> closed.accept(story.found()));
    open.clear();
  }

  private boolean isNear(OpenStory story, @Nullable LocalDate day) {
    return day == null || story.silentBy(day) <= window;
  }

  private void closeBefore(LocalDate day) {
    for (Iterator<OpenStory> each = open.iterator(); each.hasNext(); ) {
      OpenStory story = each.next();
      if (story.silentBy(day) > window) {
        each.remove();
        index.remove(story);
        story.originals().forEach(this::forget);
        if (keeping) {
          kept.add(story);
        } else {
          closed.accept(story.found());
        }
      }
    }
  }

  /** What has no day may belong to what is over. */
  private void reopen() {
    for (OpenStory story : kept) {
      open.add(story);
      index.put(story);
      story.originals().forEach(copies::add);
      settle(story);
    }
    kept.clear();
  }

  private void forget(CopyIndex.Original original) {
    copies.remove(original);
    homes.remove(original);
  }

  private void open(Gist article) {
    Profile profile =
        new Profile(
            article.id(),
            article.day(),
            frequencies.learn(article.terms()),
            article.names(),
            article.outline());
    OpenStory story = new OpenStory(opened++, profile, article.signature(), today);
    story.originals().forEach(copies::add);
    settle(story);
    open.add(story);
    Optional<Joint> joint = best(story);
    while (joint.isPresent()) {
      story = join(story, joint.get());
      joint = best(story);
    }
    index.put(story);
  }

  private record Joint(OpenStory other, Linkage linkage) {}

  private Optional<Joint> best(OpenStory story) {
    return index.candidates(story).stream()
        .filter(other -> other.daysTo(story) <= window)
        .map(other -> new Joint(other, Linkage.of(other, story)))
        .filter(joint -> joint.linkage().isEnough())
        .min(
            Comparator.comparingDouble((Joint joint) -> -joint.linkage().likeness())
                .thenComparing(Joint::other, OpenStory.OLDEST));
  }

  private OpenStory join(OpenStory story, Joint joint) {
    OpenStory older = story.isOlderThan(joint.other()) ? story : joint.other();
    OpenStory younger = older == story ? joint.other() : story;
    index.remove(younger);
    index.remove(older);
    open.remove(younger);
    older.absorb(younger, joint.linkage().because(joint.other(), story));
    settle(younger.originals(), older);
    return older;
  }

  private void settle(OpenStory story) {
    settle(story.originals(), story);
  }

  private void settle(Collection<CopyIndex.Original> originals, OpenStory home) {
    originals.forEach(original -> homes.put(original, home));
  }
}
