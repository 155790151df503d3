package io.github.concordant.text.syntax;

import static io.github.concordant.text.syntax.Arcs.checkCorrected;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link TreeCorrections} makes of titles and points of the compass, in trees by hand. */
class NameCorrectionsTest {

  /** What describes the title stays with it; what describes the person goes to the name. */
  @Test
  void aTitlesNameIsTheHead() {
    checkCorrected(
        """
        But/CC/Minister/cc Former/JJ/Minister/amod Justice/NNP/Minister/compound
        Minister/NNP/spoke/nsubj Anna/NNP/Minister/flat Weiss/NNP/Minister/flat
        of/IN/Norland/case Norland/NNP/Minister/nmod spoke[speak]/VBD/0/root
        """,
        "But cc Anna",
        "Minister nmod:desc Anna",
        "Anna nsubj spoke",
        "Weiss flat Anna",
        "Norland nmod Anna");
  }

  @Test
  void aTitleMayEndInAPeriod() {
    checkCorrected(
        "Gen./NNP/left/nsubj Osei/NNP/Gen./flat left[leave]/VBD/0/root",
        "Gen. nmod:desc Osei",
        "Osei nsubj left");
  }

  @Test
  void aTitleAmongNamesTakesTheWordsBeforeIt() {
    checkCorrected(
        """
        But/CC/Interior/cc Former/JJ/Interior/amod Interior/NNP/resigned/nsubj
        and/CC/Interior/cc Trade/NNP/Interior/flat Minister/NNP/Interior/flat
        Anna/NNP/Interior/flat Weiss/NNP/Interior/flat resigned[resign]/VBD/0/root
        """,
        "But cc Anna",
        "Interior compound Minister",
        "and cc Minister",
        "Trade compound Minister",
        "Minister nmod:desc Anna",
        "Anna nsubj resigned",
        "Weiss flat Anna");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // "the minister Anna Weiss": a noun with a name beside it
        "the/DT/Minister/det Minister/NNP/left/nsubj Anna/NNP/Minister/flat left/VBD/0/root",
        "minister/NN/left/nsubj Anna/NNP/minister/flat left/VBD/0/root",
        "Minister/NNP/left/nsubj yesterday/NN/Minister/flat left/VBD/0/root",
        "Minister/NNP/Anna/compound Anna/NNP/left/nsubj left/VBD/0/root",
        "Baker/NNP/left/nsubj Anna/NNP/Baker/flat left/VBD/0/root",
        "Osei/NNP/met/nsubj met[meet]/VBD/0/root Minister/NNP/met/obj",
        "Trade/NNP/left/nsubj Minister/NNP/Trade/flat Anna/NNP/left/obj left/VBD/0/root",
        "Trade/NNP/left/nsubj Minister/NNP/Trade/appos Anna/NNP/Trade/flat left/VBD/0/root",
        "Minister/NNP/Weiss/flat Anna/NNP/Weiss/flat Weiss/NNP/left/nsubj left/VBD/0/root",
      })
  void whatIsNoTitleOfTheNextWordStays(String tree) {
    checkCorrected(tree);
  }

  @Test
  void aCountryBehindAPointOfTheCompassIsTheHead() {
    checkCorrected(
        """
        North/NNP/fired/nsubj Korea/NNP/North/flat fired[fire]/VBD/0/root
        """,
        "North compound Korea",
        "Korea nsubj fired");
  }

  /** What hangs on the pair from behind goes to the new head. */
  @Test
  void whatFollowsTheCountryHangsOnIt() {
    checkCorrected(
        """
        in/IN/West/case West/NNP/0/root Hala/NNP/West/flat ,/,/West/punct Norland/NNP/West/appos
        """,
        "in case Hala",
        "West compound Hala",
        "Hala root 0",
        ", punct Hala",
        "Norland appos Hala");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "New/NNP/sank/nsubj Zealand/NNP/New/flat sank[sink]/VBD/0/root",
        "north/RB/sank/advmod Korea/NNP/north/flat sank[sink]/VBD/0/root",
        "North/NNP/sank/nsubj coast/NN/North/flat sank[sink]/VBD/0/root",
        "North/NNP/Korea/compound Korea/NNP/sank/nsubj sank[sink]/VBD/0/root",
        "sank[sink]/VBD/0/root North/NNP/sank/obl",
      })
  void otherPairsStay(String tree) {
    checkCorrected(tree);
  }
}
