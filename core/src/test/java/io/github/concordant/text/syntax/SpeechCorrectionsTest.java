package io.github.concordant.text.syntax;

import static io.github.concordant.text.syntax.Arcs.checkCorrected;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link TreeCorrections} makes of what somebody said and who said it, in trees by hand. */
class SpeechCorrectionsTest {

  @Test
  void whatHasAnObjectOfItsOwnIsAClause() {
    checkCorrected(
        """
        Norland/NNP/said/nsubj said[say]/VBD/0/root its/PRP$/strikes/nmod:poss
        strikes/NNS/said/obj targeted[target]/VBN/strikes/acl camps/NNS/targeted/obj
        """,
        "strikes nsubj targeted",
        "targeted ccomp said");
  }

  @Test
  void theVerbOfSpeechMayBeTheFirstWord() {
    checkCorrected(
        """
        Said[say]/VBD/0/root strikes/NNS/Said/obj
        targeted[target]/VBN/strikes/acl camps/NNS/targeted/obj
        """,
        "strikes nsubj targeted",
        "targeted ccomp Said");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // without an object it is a participle
        "He/PRP/reported/nsubj reported[report]/VBD/0/root men/NNS/reported/obj"
            + " wounded/VBN/men/acl today/NN/wounded/obl",
        // no verb of speech
        "He/PRP/halted/nsubj halted[halt]/VBD/0/root raids/NNS/halted/obj"
            + " targeted/VBN/raids/acl camps/NNS/targeted/obj",
        // a participle only
        "He/PRP/said/nsubj said[say]/VBD/0/root raids/NNS/said/obj"
            + " struck/VBN/raids/acl camps/NNS/struck/obj",
        // not what was said
        "He/PRP/said/nsubj said[say]/VBD/0/root raids/NNS/said/obl"
            + " targeted/VBN/raids/acl camps/NNS/targeted/obj",
        // said behind it, and the noun behind its verb
        "raids/NNS/said/obj targeted/VBN/raids/acl camps/NNS/targeted/obj said[say]/VBD/0/root",
        "said[say]/VBD/0/root targeted/VBN/raids/acl camps/NNS/targeted/obj raids/NNS/said/obj",
        "He/PRP/said/nsubj said[say]/VBD/0/root raids/NNS/said/obj"
            + " targeted/VBN/raids/advcl camps/NNS/targeted/obj",
        "raids/NNS/0/root targeted/VBN/raids/acl camps/NNS/targeted/obj",
      })
  void otherParticiplesStay(String tree) {
    checkCorrected(tree);
  }

  @Test
  void whoFollowsTheVerbBehindAQuotationIsTheSpeaker() {
    checkCorrected(
        "Go/VB/said/ccomp \"/''/Go/punct said[say]/VBD/0/root Kim/NNP/said/obj", "Kim nsubj said");
    checkCorrected("!/./said/punct said[say]/VBD/0/root Kim/NNP/said/obj", "Kim nsubj said");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Go/VB/said/ccomp \"/''/Go/punct said[say]/VBD/0/root he/PRP/said/nsubj it/PRP/said/obj",
        "Norland/NNP/x/y x/NN/said/y said[say]/VBD/0/root Kim/NNP/said/obj",
        "Go/VB/left/ccomp \"/''/Go/punct left[leave]/VBD/0/root Kim/NNP/left/obj",
        "Go/VB/said/ccomp \"/''/Go/punct said[say]/VBD/0/root Kim/NNP/said/obl",
        "Kim/NNP/said/obj \"/''/said/punct said[say]/VBD/0/root",
        "Say[say]/VB/0/root it/PRP/Say/obj",
      })
  void othersAreNoSpeakers(String tree) {
    checkCorrected(tree);
  }

  @Test
  void aVerbOfSpeechAtTheEndHasTheNounBeforeItForASubject() {
    checkCorrected(
        """
        Run/VB/0/root ,/,/Run/punct a/DT/survivor/det survivor/NN/Run/obj
        recalled[recall]/VBN/survivor/acl !/./Run/punct
        """,
        "survivor nsubj recalled",
        "recalled parataxis Run");
    checkCorrected(
        """
        Run/VB/0/root ,/,/Run/punct survivor/NN/Run/obj recalled[recall]/VBN/survivor/acl
        """,
        "survivor nsubj recalled",
        "recalled parataxis Run");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // not at the end
        "Run/VB/0/root ,/,/Run/punct x/NN/Run/obj recalled[recall]/VBN/x/acl today/NN/Run/obl",
        // no quotation
        "Run/VB/0/root to/IN/x/case x/NN/Run/obj recalled[recall]/VBN/x/acl",
        // no verb of speech
        "Run/VB/0/root ,/,/Run/punct x/NN/Run/obj wounded[wound]/VBN/x/acl",
        // not the noun's
        "Run/VB/0/root ,/,/Run/punct x/NN/Run/obj recalled[recall]/VBN/x/amod",
        "Run/VB/0/root ,/,/Run/punct x/NN/Run/obj once/RB/x/advmod recalled[recall]/VBN/x/acl",
        // the noun stands before its own verb, or is what all hangs on
        ",/,/fled/punct x/NN/fled/nsubj recalled[recall]/VBN/x/acl ;/:/x/punct fled/VBD/0/root",
        ",/,/recalled/punct x/NN/0/root recalled[recall]/VBN/x/acl",
      })
  void otherwiseItIsTheNounsTrait(String tree) {
    checkCorrected(tree);
  }
}
