package io.github.concordant.ingest;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.SourceSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects articles by story while inputs are read: where a reader puts what it has read. */
public final class Gathering {

  /** Two folders of one name are two stories; lines of two files that name one story are one. */
  private record Key(String home, @Nullable String story) {}

  private final Key own;
  private final Map<Key, List<Incoming>> stories;
  private final List<ReadProblem> problems;
  private final @Nullable Remark remark;
  private final @Nullable ArticleSink sink;

  private Gathering(
      Key own,
      Map<Key, List<Incoming>> stories,
      List<ReadProblem> problems,
      @Nullable Remark remark,
      @Nullable ArticleSink sink) {
    this.own = own;
    this.stories = stories;
    this.problems = problems;
    this.remark = remark;
    this.sink = sink;
  }

  /** An empty gathering; articles that belong to no story form one without an id. */
  static Gathering empty() {
    return new Gathering(new Key("", null), new LinkedHashMap<>(), new ArrayList<>(), null, null);
  }

  /** A gathering that keeps nothing: each article is handed on as soon as it is read. */
  static Gathering into(ArticleSink sink) {
    return new Gathering(new Key("", null), new LinkedHashMap<>(), new ArrayList<>(), null, sink);
  }

  /** The same gathering, for the articles of one folder or story file. */
  Gathering story(String home, @Nullable String id) {
    return new Gathering(new Key(home, id), stories, problems, remark, sink);
  }

  /** The same gathering, for articles of which all this is to be told. */
  Gathering remarking(Remark told) {
    return new Gathering(own, stories, problems, told, sink);
  }

  /** Takes an article of the story that is being read. */
  public void add(Incoming article) {
    add(null, article);
  }

  /**
   * Takes an article.
   *
   * @param story the story that the article itself names, or null
   */
  public void add(@Nullable String story, Incoming article) {
    Key key = story == null ? own : new Key("", story);
    if (sink != null) {
      sink.take(key.story(), article.article());
      return;
    }
    stories
        .computeIfAbsent(key, unused -> new ArrayList<>())
        .add(remark == null ? article : article.with(remark));
  }

  /** Tells of a part of an input that could not be read; reading goes on. */
  public void problem(ReadProblem problem) {
    problems.add(problem);
  }

  ImmutableList<ReadProblem> problems() {
    return ImmutableList.copyOf(problems);
  }

  Reading reading() {
    ImmutableList.Builder<SourceSet> sets = ImmutableList.builder();
    stories.forEach((key, articles) -> sets.add(StoryAssembler.assemble(key.story(), articles)));
    return new Reading(sets.build(), problems());
  }
}
