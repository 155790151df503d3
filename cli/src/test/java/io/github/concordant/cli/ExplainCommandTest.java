package io.github.concordant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ExplainCommandTest {

  @Test
  void listsTheKindsWithTheirSlots() {
    CommandRun run = CommandRun.of("explain");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("casualty: killed, injured, missing, ")
        .contains("\nevent-place: place\n  The town or the address")
        .contains("\nquantity: quantity\n");
  }

  @Test
  void showsWhatAKindFindsWithTheWordsThatItReads() {
    CommandRun run = CommandRun.of("explain", "casualty");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("  - *Four people were killed* on the coast road.\n      = 4\n")
        .contains("What it finds: several at once\n")
        .contains("      = killed 14; injured 30\n")
        .contains("How it compares: Both cannot be true\n")
        .contains("What it is known to miss\n");
    // The star that closes a mark at the end of a line stands beyond it.
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 81);
  }

  @Test
  void explainsTheKindsOfASlot() {
    assertThat(CommandRun.of("explain", "injured").out()).startsWith("casualty: ");
    assertThat(CommandRun.of("explain", "place").out()).startsWith("place: place\n");
  }

  @Test
  void aKindThatIsNotThereIsToldWithTheNearestOne() {
    CommandRun run = CommandRun.of("explain", "wepon");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("no kind of claim \"wepon\"; did you mean \"weapon\"?")
        .contains("See: concordant explain --help");
    assertThat(CommandRun.of("explain", "weather-report").err())
        .contains("write one of casualty, date, ");
  }

  @Test
  void marksTheOuterOfTwoClaimsThatShareWords() {
    MarkedText text =
        MarkedText.of(
            "Nine men, two of them guards, died.",
            ImmutableList.of(new Span(10, 28), new Span(0, 34), new Span(0, 8)));

    assertThat(text.written(words -> words.toUpperCase(Locale.ROOT), "<", ">"))
        .isEqualTo("<NINE MEN, TWO OF THEM GUARDS, DIED>.");
  }

  @Test
  void marksWordsApartInTheirOrder() {
    MarkedText text =
        MarkedText.of("Nine died, ten fell.", ImmutableList.of(new Span(11, 19), new Span(0, 9)));

    assertThat(text.written(words -> words, "**", "**")).isEqualTo("**Nine died**, **ten fell**.");
  }
}
