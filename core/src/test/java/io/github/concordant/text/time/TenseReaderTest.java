package io.github.concordant.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which verb decides about an expression, and whether it stands close enough to be sure. */
final class TenseReaderTest {

  @Test
  void verbWithinEightTokensIsFirm() {
    assertThat(outlook("Envoys left the old port of Oslo late on [[3 May]]."))
        .isEqualTo(new Outlook(Tense.PAST, true));
    assertThat(outlook("Envoys left the old port of Oslo quite late on [[3 May]]."))
        .isEqualTo(new Outlook(Tense.PAST, false));
    assertThat(outlook("On [[3 May]] envoys left.")).isEqualTo(new Outlook(Tense.PAST, false));
  }

  @Test
  void goalsAndOverduePlansAreNotFirm() {
    assertThat(outlook("It was paid for [[3 May]].")).isEqualTo(new Outlook(Tense.PAST, false));
    assertThat(outlook("It had been set to expire [[3 May]]."))
        .isEqualTo(new Outlook(Tense.PAST, false));
  }

  @Test
  void verbBehindFewestBordersDecides() {
    assertTense("He left, and on [[Sunday]] will return.", Tense.FUTURE);
    assertTense("Oslo burned: on [[Sunday]] troops will go in.", Tense.FUTURE);
    assertTense("He left on [[Sunday]] and will return.", Tense.PAST);
    assertTense("The town, which on [[Sunday]] fell, will be rebuilt.", Tense.PAST);
  }

  @Test
  void newSubjectWeakensTheReportingVerbBeforeIt() {
    assertTense("He said the talks on [[Sunday]] will end.", Tense.FUTURE);
    assertTense("Aides said he on [[Sunday]] will speak.", Tense.FUTURE);
    assertTense("Aides said she on [[Sunday]] will speak.", Tense.FUTURE);
    assertTense("Aides said they on [[Sunday]] will speak.", Tense.FUTURE);
    assertTense("Aides said it on [[Sunday]] will end.", Tense.FUTURE);
    assertTense("Aides said we on [[Sunday]] will speak.", Tense.FUTURE);
    assertTense("The king said I on [[Sunday]] will speak.", Tense.FUTURE);
    assertTense("He said on [[Sunday]] the talks will go on.", Tense.PAST);
  }

  @Test
  void participleOfAnObjectIsNoVerb() {
    assertTense("Oslo will return recalled envoys on [[Sunday]].", Tense.FUTURE);
    assertTense("Oslo is to return recalled envoys on [[Sunday]].", Tense.FUTURE);
    assertTense("Oslo would return seized ships on [[Sunday]].", Tense.FUTURE);
  }

  @Test
  void untilLooksAheadUnlessWhatLastedIsOver() {
    assertTense("Until [[Tuesday]] nobody knew of it.", Tense.PAST);
    assertTense("The siege lasted until [[Tuesday]].", Tense.PAST);
    assertTense("The court gave them until [[Tuesday]].", Tense.FUTURE);
    assertTense("The siege lasted till [[Tuesday]].", Tense.PAST);
  }

  @Test
  void byLooksAheadUnlessWhatIsToldIsPerfect() {
    assertTense("Ministers promised a list by [[Friday]].", Tense.FUTURE);
    assertTense("Nine towns have fallen by [[Friday]].", Tense.PAST);
    assertTense("The crew had not been found by [[Friday]].", Tense.PAST);
    assertTense("All was over by [[Friday]].", Tense.PAST);
    assertTense("All were out by [[Friday]].", Tense.PAST);
    assertTense("The walkers had walked from Oslo to Bergen by [[Friday]].", Tense.PAST);
    assertTense("The council had sent aid to 40 towns by [[Friday]].", Tense.PAST);
    assertTense("They have urged all the sides of the war to return by [[Friday]].", Tense.FUTURE);
  }

  @Test
  void perfectMayHaveAdverbsInside() {
    assertTense("The crew had not yet been found by [[Friday]].", Tense.PAST);
  }

  @Test
  void leadsDecideAgainstTheVerb() {
    assertTense("Some 40 ships are stuck as of [[Tuesday]].", Tense.PAST);
    assertTense("The flight could leave as early as [[Tuesday]].", Tense.FUTURE);
    assertTense("The flight could have left as late as [[Tuesday]].", Tense.PAST);
    assertTense("The port is shut since [[Tuesday]].", Tense.PAST);
  }

  @Test
  void nounBehindAMonthTakesTheVerb() {
    assertTense("He is to sign the [[June]] agreement.", Tense.UNKNOWN);
    assertTense("In [[January]] police found him.", Tense.PAST);
  }

  @Test
  void textWithoutAVerbTellsNothing() {
    assertThat(outlook("Rain in [[June]]")).isEqualTo(Outlook.UNKNOWN);
  }

  private static void assertTense(String marked, Tense tense) {
    assertThat(outlook(marked).tense()).as(marked).isEqualTo(tense);
  }

  private static Outlook outlook(String marked) {
    Words words = Lexer.read(marked.replace("[[", "").replace("]]", ""));
    int start = tokenAt(words, marked.indexOf("[["));
    int end = tokenAt(words, marked.indexOf("]]") - 2);
    return new TenseReader(words).of(start, end);
  }

  /** The first token that begins at the place of the text or behind it. */
  private static int tokenAt(Words words, int place) {
    int at = 0;
    while (at < words.size() && words.start(at) < place) {
      at++;
    }
    return at;
  }
}
