package io.github.concordant.bench.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.number.NumberReader;

/** Reads the numbers of a text. */
public final class NumberFuzzer {

  private static final NumberReader READER = new NumberReader();

  private NumberFuzzer() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    long start = Oracle.start();
    String text = data.consumeRemainingAsString();
    int end = 0;
    for (NumberMention number : Oracle.twice(() -> READER.read(text))) {
      Oracle.quoted(text, number.span(), number.text());
      Oracle.demand(number.span().start() >= end, "numbers overlap or are out of order");
      Long most = number.max();
      Oracle.demand(number.min() >= 0, "a number below nothing: " + number);
      Oracle.demand(most == null || most >= number.min(), "an empty interval: " + number);
      end = number.span().end();
    }
    Oracle.inTime(start);
  }
}
