package io.github.concordant.cli;

import com.google.common.primitives.Ints;
import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a run over many stories is done and what it tells of itself. */
final class RunOptions {

  private static final class Jobs implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      Integer jobs = Ints.tryParse(value);
      if (jobs == null || jobs < 1) {
        throw new TypeConversionException(
            "\"" + value + "\" is no number of threads; write a whole number from 1 on, such as 4");
      }
      return jobs;
    }
  }

  @Option(
      names = "--jobs",
      paramLabel = "N",
      converter = Jobs.class,
      description = {
        "How many stories, or articles of a single one, are read at the same time; as many as",
        "there are processors unless told. Reports come in the same order and are the same."
      })
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "Tell no progress on standard error.")
  private boolean quiet;

  @Option(
      names = "--verbose",
      description = "Tell on standard error how long each stage took, over all stories.")
  private boolean verbose;

  int jobs() {
    return jobs;
  }

  /**
   * Threads that help the command's own with the articles of a story; idle ones end by themselves.
   */
  Executor hands() {
    if (jobs == 1) {
      return MoreExecutors.directExecutor();
    }
    ThreadPoolExecutor hands =
        new ThreadPoolExecutor(
            jobs - 1,
            jobs - 1,
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            new ThreadFactoryBuilder().setDaemon(true).setNameFormat("hand-%d").build());
    hands.allowCoreThreadTimeOut(true);
    return hands;
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }
}
