package io.github.concordant.bench.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.concordant.ingest.Timestamp;
import io.github.concordant.text.TimeExpression;
import io.github.concordant.text.time.TimeTagger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the times of a text, and the text as the stamp of a publisher. */
public final class TimeFuzzer {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 2, 29);

  private TimeFuzzer() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    long start = Oracle.start();
    String text = data.consumeRemainingAsString();
    tag(text, PUBLISHED);
    tag(text, null);
    Oracle.twice(() -> TimeTagger.standard().latestPast(text));
    Oracle.twice(() -> Timestamp.parse(text));
    Oracle.inTime(start);
  }

  private static void tag(String text, @Nullable LocalDate published) {
    int end = 0;
    for (TimeExpression time : Oracle.twice(() -> TimeTagger.standard().tag(text, published))) {
      Oracle.quoted(text, time.span(), time.text());
      Oracle.demand(time.span().start() >= end, "times overlap or are out of order");
      LocalDate from = time.from();
      LocalDate to = time.to();
      Oracle.demand(from == null || to == null || !to.isBefore(from), "no interval: " + time);
      Oracle.demand(!time.value().isEmpty(), "a time without a value: " + time);
      time.days();
      end = time.span().end();
    }
  }
}
