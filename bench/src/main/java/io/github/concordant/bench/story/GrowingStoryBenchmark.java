package io.github.concordant.bench.story;

import io.github.concordant.ConsistencyChecker;
import io.github.concordant.Story;
import io.github.concordant.StoryChange;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the next article of a story costs when there are four before it, and when there are 49. Each
 * call adds an article that the story has not met.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 40)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx3g", "-XX:+UseSerialGC"})
public class GrowingStoryBenchmark {

  private static final int WARMING = 20;
  private static final int ARTICLES = 50;

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  /** Which article of its story is added. */
  @Param({"5", "50"})
  public int which;

  private int round;
  private Story story = CHECKER.story();
  private MadeUpStory source = MadeUpStory.of(0);

  /** The same for both, so that neither finds the code warmer than the other. */
  @Setup(Level.Trial)
  public void warmUp() {
    for (int i = 0; i < WARMING; i++) {
      Story warming = CHECKER.story();
      MadeUpStory.of(-1 - i).articles(ARTICLES).articles().forEach(warming::add);
    }
  }

  /** Another story for each call, so that none of its names has been compared before. */
  @Setup(Level.Invocation)
  public void grow() {
    source = MadeUpStory.of(round++ % 40);
    story = CHECKER.story();
    for (int i = 0; i < which - 1; i++) {
      story.add(source.article(i));
    }
  }

  /** Adds the article. */
  @Benchmark
  public StoryChange add() {
    return story.add(source.article(which - 1));
  }
}
