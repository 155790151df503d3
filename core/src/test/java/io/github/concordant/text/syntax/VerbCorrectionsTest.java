package io.github.concordant.text.syntax;

import static io.github.concordant.text.syntax.Arcs.checkCorrected;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link TreeCorrections} makes of finite verbs and participles, in trees by hand. */
class VerbCorrectionsTest {

  @Test
  void aFiniteVerbWithASubjectOpensARelativeClause() {
    checkCorrected("man/NN/0/root who/WP/fled/nsubj fled[flee]/VBD/man/acl", "fled acl:relcl man");
  }

  /** "Osei said the rebels struck camps": the rebels are who struck. */
  @Test
  void theNounBeforeAFiniteVerbIsItsSubject() {
    checkCorrected(
        """
        Osei/NNP/said/nsubj said[say]/VBD/0/root the/DT/rebels/det rebels/NNS/said/obj
        struck[strike]/VBD/rebels/acl camps/NNS/rebels/obj today/NN/rebels/obl
        """,
        "rebels nsubj struck",
        "struck ccomp said",
        "camps obj struck",
        "today obl struck");
  }

  @Test
  void aFiniteVerbBehindTheRootIsTheRoot() {
    checkCorrected(
        "Rebels/NNS/0/root struck[strike]/VBD/Rebels/acl camps/NNS/Rebels/obj",
        "Rebels nsubj struck",
        "struck root 0",
        "camps obj struck");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "man/NN/0/root who/WP/fleeing/nsubj fleeing[flee]/VBG/man/acl",
        "man/NN/0/root who/WP/fled/nsubj fled[flee]/VBD/man/advcl",
        "who/WP/fled/nsubj fled[flee]/VBD/man/acl man/NN/0/root",
        "man/NN/0/root there/RB/man/advmod fled[flee]/VBD/man/acl",
      })
  void otherVerbsStayWithTheirNoun(String tree) {
    checkCorrected(tree);
  }

  /** "Two people died, local police said": the police are not what died beside the people. */
  @ParameterizedTest
  @ValueSource(strings = {"conj", "appos"})
  void whoeverSaidItDidNotDieToo(String relation) {
    checkCorrected(
        """
        people/NNS/said/nsubj died[die]/VBD/people/acl ,/,/police/punct local/JJ/police/amod
        police/NN/people/%s said[say]/VBD/0/root
        """
            .formatted(relation),
        "people nsubj died",
        "died ccomp said",
        "police nsubj said");
    checkCorrected(
        """
        people/NNS/said/nsubj died[die]/VBD/people/acl ,/,/police/punct
        police/NN/people/%s said[say]/VBD/0/root
        """
            .formatted(relation),
        "people nsubj died",
        "died ccomp said",
        "police nsubj said");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // no comma
        "people/NNS/said/nsubj died/VBD/people/acl and/CC/x/cc x/NN/people/conj said[say]/VBD/0/root",
        // no verb of speech
        "people/NNS/fell/nsubj died/VBD/people/acl ,/,/x/cc x/NN/people/conj fell[fall]/VBD/0/root",
        // the speaker is not beside the people
        "people/NNS/said/nsubj died/VBD/people/acl ,/,/x/cc x/NN/people/nmod said[say]/VBD/0/root",
        "people/NNS/said/nsubj died/VBD/people/acl ,/,/x/cc x/NN/died/conj said[say]/VBD/0/root",
        // a name before the people is no speaker
        "x/NN/people/appos people/NNS/said/nsubj died/VBD/people/acl ,/,/it/cc it/PRP/said/obl"
            + " said[say]/VBD/0/root",
      })
  void otherwiseTheNounKeepsItsOthers(String tree) {
    checkCorrected(tree);
  }

  @ParameterizedTest
  @ValueSource(strings = {"were[be]", "got[get]"})
  void anAuxiliaryMakesThePassive(String auxiliary) {
    String form = auxiliary.substring(0, auxiliary.indexOf('['));
    checkCorrected(
        "men/NNS/freed/nsubj %s/VBD/freed/aux freed[free]/VBN/0/root".formatted(auxiliary),
        "men nsubj:pass freed",
        form + " aux:pass freed");
  }

  @Test
  void theLastAuxiliaryDecides() {
    checkCorrected(
        "men/NNS/freed/nsubj have/VBP/freed/aux been[be]/VBN/freed/aux freed[free]/VBN/0/root",
        "men nsubj:pass freed",
        "been aux:pass freed");
    checkCorrected(
        "Was[be]/VBD/freed/aux he/PRP/freed/nsubj freed[free]/VBN/0/root",
        "Was aux:pass freed",
        "he nsubj:pass freed");
    checkCorrected("men/NNS/freed/nsubj be/VB/freed/aux have/VBP/freed/aux freed[free]/VBN/0/root");
  }

  @Test
  void aClauseMayBeThePassivesSubject() {
    checkCorrected(
        "Leaving[leave]/VBG/banned/csubj was[be]/VBD/banned/aux banned[ban]/VBN/0/root",
        "Leaving csubj:pass banned",
        "was aux:pass banned");
  }

  @Test
  void aBareParticipleIsPassive() {
    checkCorrected("Hostages/NNS/freed/nsubj freed[free]/VBN/0/root", "Hostages nsubj:pass freed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osei/NNP/freed/nsubj freed[free]/VBN/0/root men/NNS/freed/obj",
        "Osei/NNP/freed/nsubj has[have]/VBZ/freed/aux freed[free]/VBN/0/root men/NNS/freed/obj",
        "Has[have]/VBZ/fled/aux he/PRP/fled/nsubj fled[flee]/VBN/0/root",
        "men/NNS/sleeping/nsubj were[be]/VBD/sleeping/aux sleeping[sleep]/VBG/0/root",
      })
  void theActiveStays(String tree) {
    checkCorrected(tree);
  }

  /** The subject and the auxiliary of another verb are no business of the participle's. */
  @Test
  void onlyThePassivesOwnSubjectIsNamed() {
    checkCorrected(
        """
        he/PRP/says/nsubj says[say]/VBZ/0/root men/NNS/freed/nsubj were[be]/VBD/freed/aux
        now/RB/freed/advmod freed[free]/VBN/says/ccomp
        """,
        "men nsubj:pass freed",
        "were aux:pass freed");
  }

  @Test
  void thatBeforeASubjectIsAConjunction() {
    checkCorrected(
        """
        ruled[rule]/VBD/0/root that/IN/knew/nsubj parents/NNS/knew/nsubj knew[know]/VBD/ruled/ccomp
        """,
        "that mark knew");
    checkCorrected(
        """
        ruled[rule]/VBD/0/root that/IN/fled/nsubj:pass he/PRP/fled/nsubj:pass
        fled[flee]/VBD/ruled/ccomp
        """,
        "that mark fled");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bomb/NN/0/root that/WDT/killed/nsubj killed[kill]/VBD/bomb/acl:relcl him/PRP/killed/obj",
        "he/PRP/knew/nsubj that/DT/knew/nsubj knew[know]/VBD/0/root",
        "it/PRP/knew/nsubj he/PRP/knew/nsubj knew[know]/VBD/0/root",
        "that/DT/knew/obj he/PRP/knew/nsubj knew[know]/VBD/0/root",
        "that/DT/hurt/nsubj he/PRP/said/nsubj said[say]/VBD/hurt/parataxis hurt/VBD/0/root",
        "that/DT/hurt/nsubj him/PRP/hurt/obj hurt/VBD/0/root",
        "that/DT/hurt/nsubj hurt/VBD/0/root him/PRP/hurt/nsubj",
      })
  void thatMayBeTheSubject(String tree) {
    checkCorrected(tree);
  }
}
