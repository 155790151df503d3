package io.github.concordant.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Asks for the tense of single words, since in a whole sentence another verb may hide a miss. */
final class VerbCuesTest {

  @Test
  void modalsLookAheadUnlessPerfect() {
    future("It *will* rain.", "It *may* rain.", "The rebels *could* strike again.");
    future("The crew *won*'t return.");
    past("They may *have* left.", "They *may* have left.", "They *may* not have left.");
    past("He *could* not be reached.", "He *couldn*'t be reached.", "Nobody *could* be found.");
    none("Premier *May* of the north.");
  }

  @Test
  void beBeforeAPlanLooksAhead() {
    future("The envoy *is* to travel.", "The envoy *is* still to travel.");
    future("The talks *were* to begin.", "She *is* set to travel.", "The vote *was* set for noon.");
    future("The envoy *was* due in Oslo.", "He *was* not expected there.");
    past("The tables *were* set early.", "The delay *was* due to the storm.");
  }

  @Test
  void presentOfBeWithAParticipleTellsAPlan() {
    future("She *is* reaching the port.", "She *is* not travelling.", "He'*s* leaving.");
    present("She *is* in the port.", "It *is* a meeting of old friends.", "The heir *is* king.");
    present("The meeting *is* over.", "The meeting there *is* short.");
    present("There *is* nothing left.", "This *is* something new.");
    none("The town'*s* meeting hall burned.", "He'*s* gone.");
  }

  @Test
  void wordsOfPlansLookAhead() {
    future("The envoy is *due* in Oslo.", "He is *due* to arrive.", "She is *likely* to win.");
    future(
        "The vote is *set* for noon.", "She is *set* to travel.", "It was *rescheduled* for noon.");
    none("It was delayed, *due* to the storm.");
    past("Rebels *set* fire to the barn.");
  }

  @Test
  void pluperfectOfAPlanIsOver() {
    past("It had been *due* by noon.", "It had since been *set* to expire.");
    future("It has been *set* to expire.");
    past("It had been due *to* expire.");
    future("The sides had agreed *to* meet.");
  }

  @Test
  void haveIsADutyBeforeTo() {
    future("They *have* to leave.", "She *has* to leave.");
    past("They *have* left.", "She *has* left.");
  }

  @Test
  void infinitiveLooksAheadWhereItsGovernorDoes() {
    future("Both agreed *to* meet.", "They are *to* leave.", "He is ready *to* leave.");
    future("She told them *to* leave.", "He asked all of the troops *to* leave.");
    past("The rebels began *to* withdraw.", "He managed *to* flee.");
    none("He paid the men *to* leave.");
  }

  @Test
  void toBeforeANounIsNoInfinitive() {
    none("Both agreed *to* 5 points.", "Both agreed *to* Norse demands.");
    none("Both agreed *to* the plan.", "Both agreed *to* seven demands.");
    none("Both agreed *to* sharing power.");
  }

  @Test
  void participleAfterBeIsNoPast() {
    none("It will be *held* there.", "He is being *held* there.", "It is *held* there.");
    none("He is still *held* there.", "They are not *told* of it.");
    past("He was *held* there.", "The rebels *held* the port.");
  }

  @Test
  void wordsInEdArePastUnlessAdjectivesOrNames() {
    past("Gunmen *attacked* the town.", "Rebels that *attacked* the town fled.");
    past("The rain badly *damaged* crops.", "*Asked* about it, he left.");
    past("The men - *attacked* at dawn - fled.");
    none("The *attacked* town burned.", "The town's *ruined* bridge fell.");
    none("An oil-*drenched* beach was shut.", "The badly *damaged* bridge fell.");
    none("Mr. Karl *Tweed* spoke.", "The *armed* men fled.");
  }

  @Test
  void presentOfMeetingsLooksAheadAfterItsSubject() {
    future("Ministers *meet* in Oslo.", "Ministers rarely *meet* in Oslo.");
    future("They *meet* in Oslo.", "There we *meet* again.");
    future("Roe and Lind *meet* in Oslo.", "Roe and Ana Lind *meet* in Oslo.");
    none("They came to *meet* him.", "Its *vote* counts.", "Did Ana Lind *meet* him?");
    none("They want talks and a *vote* soon.", "They want talks and the first *vote* soon.");
  }

  @Test
  void reportingVerbsAreKnown() {
    assertThat(VerbCues.isReporting("said")).isTrue();
    assertThat(VerbCues.isReporting("sang")).isFalse();
  }

  private static void past(String... texts) {
    each(Tense.PAST, texts);
  }

  private static void present(String... texts) {
    each(Tense.PRESENT, texts);
  }

  private static void future(String... texts) {
    each(Tense.FUTURE, texts);
  }

  private static void none(String... texts) {
    each(null, texts);
  }

  private static void each(@Nullable Tense expected, String... texts) {
    for (String text : texts) {
      Words words = Lexer.read(text.replace("*", ""));
      int at = 0;
      while (words.start(at) < text.indexOf('*')) {
        at++;
      }
      assertThat(VerbCues.at(words, at)).as(text).isEqualTo(expected);
    }
  }
}
