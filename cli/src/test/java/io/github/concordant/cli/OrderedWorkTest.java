package io.github.concordant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OrderedWorkTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 200).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 500})
  void handsResultsOnInTheOrderOfTheThings(int jobs) throws IOException {
    List<Integer> taken = new ArrayList<>();

    OrderedWork.run(NUMBERS, jobs, OrderedWorkTest::slowIfEven, taken::add);

    assertThat(taken).isEqualTo(NUMBERS);
  }

  private static int slowIfEven(int number) {
    if (number % 2 == 0) {
      LockSupport.parkNanos(1000);
    }
    return number;
  }

  @Test
  void keepsFewResultsWaiting() throws IOException {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();

    OrderedWork.run(
        NUMBERS,
        3,
        number -> {
          most.accumulateAndGet(begun.incrementAndGet() - taken.get(), Math::max);
          return number;
        },
        number -> taken.incrementAndGet());

    assertThat(most.get()).isLessThanOrEqualTo(2 * 3 + 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void passesOnWhatTheWorkAndTheSinkThrow(int jobs) {
    assertThatThrownBy(
            () ->
                OrderedWork.run(
                    NUMBERS,
                    jobs,
                    number -> {
                      throw new UnreadableInput("no " + number);
                    },
                    number -> {}))
        .isInstanceOf(UnreadableInput.class)
        .hasMessage("no 0");
    assertThatThrownBy(
            () ->
                OrderedWork.run(
                    NUMBERS,
                    jobs,
                    number -> number,
                    number -> {
                      throw new IOException("full");
                    }))
        .isInstanceOf(IOException.class);
  }
}
