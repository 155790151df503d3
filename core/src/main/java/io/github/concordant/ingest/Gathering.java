package io.github.concordant.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a reader puts what it has read, each article with its story. */
public final class Gathering {

  private static final Shelf.Key NO_STORY = new Shelf.Key("", null);

  private final Shelf.Key own;
  private final Shelf shelf;
  private final List<ReadProblem> problems;
  private final @Nullable Remark remark;

  private Gathering(
      Shelf.Key own, Shelf shelf, List<ReadProblem> problems, @Nullable Remark remark) {
    this.own = own;
    this.shelf = shelf;
    this.problems = problems;
    this.remark = remark;
  }

  /**
   * A gathering that puts its articles there; those that belong to no story form one without an id.
   */
  static Gathering onto(Shelf shelf, List<ReadProblem> problems) {
    return new Gathering(NO_STORY, shelf, problems, null);
  }

  /** The same gathering, for the articles of one folder or story file. */
  Gathering story(String home, @Nullable String id) {
    return new Gathering(new Shelf.Key(home, id), shelf, problems, remark);
  }

  /** The same gathering, for articles of which all this is to be told. */
  Gathering remarking(Remark told) {
    return new Gathering(own, shelf, problems, told);
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
    Shelf.Key key = story == null ? own : new Shelf.Key("", story);
    shelf.put(key, remark == null ? article : article.with(remark));
  }

  /** Tells of a part of an input that could not be read; reading goes on. */
  public void problem(ReadProblem problem) {
    problems.add(problem);
  }
}
