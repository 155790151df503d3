package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.ClaimValue.Granularity;
import io.github.concordant.text.TimeExpression;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which event words the times of a sentence date, and of what; "raid Monday" says that Monday is
 * the raid's. Single letters only take up room, in sentences annotated as in {@link Frames}.
 */
final class DatingsOfFramesTest {

  private static void check(String marked, String expected) {
    SentenceFrame frame = Frames.frame(marked.replace("[Mon", "[2024-05-06 Mon"));
    List<Trigger> triggers = new TriggerReader(frame, EventLexicon.standard()).read();
    ImmutableListMultimap<Trigger, TimeExpression> dated = new Datings(frame, triggers).read();
    String found =
        dated.entries().stream()
            .map(e -> frame.word(e.getKey().at()) + " " + e.getValue().text())
            .collect(Collectors.joining(", "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A raid/NOUN on [Mon]                                            | raid Mon
          A raid/NOUN b c d e f g h i j k l m [Mon]                       | raid Mon
          A raid/NOUN b c d e f g h i j k l m n o [Mon]                   | -
          They bombed/VERB b c d e f g h i j k l m n o p q r s t u v [Mon] | bombed Mon
          They bombed/VERB b c d e f g h i j k l m n o p q r s t u v w [Mon] | -
          # what was put off may be told from far
          A vote/NOUN b c d e f g h i j k l m n o [2024-05-06:MOVED_TO Mon] | vote Mon
          A vote/NOUN b c d e f g h i j k l m n o p q r s t u v w [2024-05-06:MOVED_TO Mon] | -
          A raid/NOUN filmed/VERB on [Mon]                                | -
          A raid/NOUN held/VERB on [Mon]                                  | raid Mon
          They bombed/VERB a bridge/NOUN used/VERB on [Mon]               | bombed Mon
          A raid/NOUN since [Mon]                                         | -
          A raid/NOUN on [Mon] since told/VERB of                         | raid Mon
          A raid/NOUN of [2024-05-06:SINCE since Mon]                     | raid since Mon
          A raid/NOUN [2024-05-06 days after]                             | -
          A raid/NOUN for [P3D days]                                      | -
          """)
  void aTimeBehindReachesBack(String marked, String expected) {
    check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [Mon] 's raid/NOUN                                              | raid Mon
          They saw/VERB [Mon] 's raid/NOUN                                | raid Mon
          They praised/VERB the [Mon] raid/NOUN                           | raid Mon
          On [Mon] b c d e f g h i j k raid/NOUN                          | raid Mon
          Late on [Mon] b c d e raid/NOUN                                 | raid Mon
          Very late on [Mon] b c d e raid/NOUN                            | -
          Very late on [Mon] b c raid/NOUN                                | raid Mon
          Very late on [Mon] b c d they staged/VERB a raid/NOUN            | raid Mon
          Very late on [Mon] b c d they ate/VERB a raid/NOUN              | -
          Very late on [Mon] b c d e they bombed/VERB it                  | bombed Mon
          On [Mon] when b raid/NOUN                                       | -
          # the day of what was done then
          Men/NOUN were named/VERB on [Mon] in the raid/NOUN              | -
          Men/NOUN were named/VERB [Mon] in the raid/NOUN                 | -
          Men/NOUN were hit/VERB on [Mon] in the raid/NOUN                | hit Mon
          It was rocked/VERB on [Mon] by a raid/NOUN                      | raid Mon
          It was marred/VERB on [Mon] by a raid/NOUN                      | raid Mon
          It began/VERB on [Mon] with raids/NOUN                          | raids Mon
          They began/VERB on [Mon] to plan/VERB raids/NOUN                | -
          They are due/ADJ on [Mon] for talks/NOUN                        | talks Mon
          They landed/VERB here/ADV on [Mon] for talks/NOUN               | landed Mon
          They landed/VERB b c d e f g h i j k l m n on [Mon] for talks/NOUN | talks Mon
          On [Mon] for talks/NOUN they landed/VERB                        | talks Mon
          """)
  void aTimeAheadSetsTheScene(String marked, String expected) {
    check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He condemned/VERB the raid/NOUN on [Mon]                        | -
          Condemned/VERB the raid/NOUN on [Mon]                           | -
          He condemned/VERB it , and the raid/NOUN on [Mon]               | raid Mon
          He condemned/VERB men/NOUN they bombed/VERB on [Mon]            | bombed Mon
          The raid/NOUN on [Mon] was condemned/VERB                       | raid Mon
          A raid/NOUN b c after men/NOUN came/VERB on [Mon]               | -
          They bombed/VERB it before men/NOUN came/VERB on [Mon]          | -
          The raid/NOUN came/VERB before [2024-05-06:CLOCK eleven]        | raid eleven
          The raid/NOUN came/VERB after [2024-05-06:PART_OF_DAY dawn]     | raid dawn
          The raid/NOUN came/VERB after [Mon]                             | -
          The raid/NOUN came/VERB after b [2024-05-06:CLOCK eleven]       | -
          """)
  void whatIsDoneAboutItHasADayOfItsOwn(String marked, String expected) {
    check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A raid/NOUN on [Mon] and [2024-05-07 Tue] shelling/VERB it      | raid Mon, raid Tue
          A raid/NOUN on [Mon] , [2024-05-07 Tue] shelling/VERB it        | raid Mon, shelling Tue
          A raid/NOUN on [Mon] and on [2024-05-07 Tue] shelling/VERB it   | raid Mon, shelling Tue
          A raid/NOUN on [P2D long] and [Mon] shelling/VERB it            | shelling Mon
          Both [Mon] and [2024-05-07 Tue] saw/VERB it                     | -
          """)
  void joinedTimesDateOneEvent(String marked, String expected) {
    check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          They bombed/VERB it , he said/VERB on [Mon]                     | -
          They bombed/VERB it , he said/VERB b c d [Mon]                  | -
          They bombed/VERB it , he said/VERB b c d e [Mon]                | bombed Mon
          Said/VERB [Mon] they bombed/VERB it                             | -
          He said/VERB they bombed/VERB [Mon]                             | bombed Mon
          They bombed/VERB it , he wrote/VERB in a statement/NOUN on [Mon] | -
          They bombed/VERB it , in b c d a statement/NOUN on [Mon]        | -
          They bombed/VERB it , in b c d a statement/NOUN given/VERB late/ADV on [Mon] | -
          They bombed/VERB it , in b c d a station/NOUN on [Mon]          | bombed Mon
          They bombed/VERB it , in a [Mon] briefing/NOUN                  | -
          On [Mon] they bombed/VERB it                                    | bombed Mon
          # no saying opens a stretch
          A truce/NOUN from [2024-05-06:FROM Mon] was announced/VERB      | truce Mon
          A truce/NOUN on [2024-05-06 Mon] announced/VERB                 | -
          """)
  void aSayingHasADayOfItsOwn(String marked, String expected) {
    check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Two died/VERB when a roof/NOUN fell/VERB on [Mon]               | died Mon
          Two were killed/VERB and six injured/VERB when it fell/VERB on [Mon] | killed Mon
          Two were killed/VERB and six freed/VERB when it fell/VERB on [Mon] | -
          Two died/VERB when men/NOUN who fled/VERB fell/VERB on [Mon]    | -
          Two died/VERB when it fell/VERB after they left/VERB on [Mon]   | -
          Two died/VERB before it fell/VERB on [Mon]                      | -
          A raid/NOUN , when it fell/VERB on [Mon]                        | -
          They bombed/VERB it when it fell/VERB on [Mon]                  | -
          They hit/VERB it when it fell/VERB on [Mon]                     | -
          """)
  void peopleDieWhenTheWallFalls(String marked, String expected) {
    check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He wound/VERB up/ADV b c d e visit/NOUN on [Mon]                | ENDS 2024-05-06
          Wound/VERB b c d e f visit/NOUN on [Mon]                        | ENDS 2024-05-06
          He wound/VERB up/ADV b c d e f visit/NOUN on [Mon]              | BEGINS 2024-05-06
          He wound/VERB up/ADV , a visit/NOUN on [Mon]                    | BEGINS 2024-05-06
          He smiled/VERB , during b c d e f visit/NOUN on [Mon]           | SOME 2024-05-06
          During b c d e f visit/NOUN on [Mon]                            | SOME 2024-05-06
          He smiled/VERB during b c d e f g visit/NOUN on [Mon]           | BEGINS 2024-05-06
          He was planning/VERB a visit/NOUN on [Mon]                      | BEGINS 2024-05-06
          He was here/ADV , a visit/NOUN on [Mon]                         | BEGINS 2024-05-06
          Visiting/VERB it on [Mon] he smiled/VERB                        | SOME 2024-05-06
          He is visiting/VERB it on [Mon]                                 | BEGINS 2024-05-06
          He is also/ADV visiting/VERB it on [Mon]                        | BEGINS 2024-05-06
          He , always/ADV visiting/VERB it on [Mon]                       | SOME 2024-05-06
          Arriving/VERB there/ADV on [Mon] he smiled/VERB                 | BEGINS 2024-05-06
          On [Mon] his visit/NOUN started/VERB                            | BEGINS 2024-05-06
          A truce/NOUN between [Mon] and [2024-05-08 Wed]                 | SPANS 2024-05-06 to 2024-05-08
          A truce/NOUN on [Mon] and [2024-05-08 Wed]                      | SOME 2024-05-06 to 2024-05-08
          A visit/NOUN on [Mon] and [2024-05-08 Wed]                      | SPANS 2024-05-06 to 2024-05-08
          A truce/NOUN on [Mon] to [2024-05-08 Wed]                       | SPANS 2024-05-06 to 2024-05-08
          A truce/NOUN on [Mon] or [2024-05-08 Wed]                       | SOME 2024-05-06
          A truce/NOUN took/VERB effect/NOUN on [Mon]                     | BEGINS 2024-05-06
          A truce/NOUN had effect/NOUN on [Mon]                           | SOME 2024-05-06
          A truce/NOUN started/VERB in [2024-05 May]                      | BEGINS 2024-05-01 to 2024-05-31
          A raid/NOUN started/VERB on [Mon]                               | SOME 2024-05-06
          A vote/NOUN moved/VERB to [2024-05-06..:MOVED_TO then]          | MOVED from 2024-05-06
          A vote/NOUN moved/VERB to [2024-05-06..2024-05-07:MOVED_TO then] | MOVED 2024-05-06 to 2024-05-07
          A truce/NOUN held/VERB [..2024-05-06:UNTIL until]               | ENDS by 2024-05-06
          """)
  void theVerbTellsWhichEndItIs(String marked, String expected) {
    SentenceFrame frame = Frames.frame(marked.replace("[Mon", "[2024-05-06 Mon"));
    List<Trigger> triggers = new TriggerReader(frame, EventLexicon.standard()).read();
    Trigger trigger = triggers.get(0);
    Dating dating = new ExtentReader(frame, triggers, trigger).read(frame.times());
    Days when = dating.when();
    String days = when == null ? "-" : when.display();
    assertThat(dating.extent() + " " + days).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "[2024-05-06:MOVED_TO then], DAY",
    "[2024-05-06..2024-05-07:MOVED_TO then], RANGE",
    "[2024-05-06..:MOVED_TO then], RANGE"
  })
  void aDayIsADayAndAllElseAStretch(String time, Granularity granularity) {
    SentenceFrame frame = Frames.frame("A vote/NOUN moved/VERB to " + time);
    List<Trigger> triggers = new TriggerReader(frame, EventLexicon.standard()).read();
    Dating dating = new ExtentReader(frame, triggers, triggers.get(0)).read(frame.times());
    assertThat(dating.when()).extracting(Days::granularity).isEqualTo(granularity);
  }
}
