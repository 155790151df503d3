package io.github.concordant.text.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words tell something, and what a clause says of itself. */
class PredicatesTest {

  private static final String LEFT_DEAD =
      """
      > dead: subj=two men; agent=-
      > leave: subj=The strike; whole=The strike left two men dead on Monday .
      The    _      DET   DT  strike det
      strike _      NOUN  NN  left   nsubj
      left   leave  VERB  VBD 0      root
      two    _      NUM   CD  men    nummod
      men    man    NOUN  NNS left   obj
      dead   _      ADJ   JJ  left   xcomp
      on     _      ADP   IN  Monday case
      Monday Monday PROPN NNP left   obl
      .      _      PUNCT .   left   punct
      """;

  private static final String GREW_COLD =
      """
      The   _    DET  DT  talks det
      talks talk NOUN NNS grew  nsubj
      grew  grow VERB VBD 0     root
      cold  _    ADJ  JJ  grew  xcomp
      """;

  private static final String TWO_DEAD =
      """
      > dead: subj=Two; agent=-; obl.in=mill fire
      Two  _ NUM  CD dead nsubj
      dead _ ADJ  JJ 0    root
      in   _ ADP  IN fire case
      mill _ NOUN NN fire compound
      fire _ NOUN NN dead obl
      """;

  private static final String STRIKE_FORCE =
      """
      The    _ DET   DT force det
      strike _ NOUN  NN force compound
      force  _ NOUN  NN mayor nsubj
      and    _ CCONJ CC mayor cc
      mayor  _ NOUN  NN 0     root
      deadly _ ADJ   JJ mayor amod
      """;

  private static final String NAMED_MAYOR =
      """
      The     _      DET   DT  council det
      council _      NOUN  NN  named   nsubj
      named   name   VERB  VBD 0       root
      Haddad  Haddad PROPN NNP named   obj
      mayor   _      NOUN  NN  named   xcomp
      """;

  @ParameterizedTest
  @ValueSource(strings = {LEFT_DEAD, TWO_DEAD})
  void statesNeedNoVerb(String tree) {
    Trees.check(tree);
  }

  @Test
  void verbsStatesAndEventNounsTell() {
    assertThat(predicates(LEFT_DEAD)).containsExactly("strike", "leave", "dead");
    assertThat(predicates(TWO_DEAD)).containsExactly("dead", "fire");
  }

  @Test
  void adjectivesNamesAndCompoundsDoNot() {
    assertThat(predicates(GREW_COLD)).containsExactly("talk", "grow");
    assertThat(predicates(STRIKE_FORCE)).isEmpty();
    assertThat(predicates(NAMED_MAYOR)).containsExactly("name");
  }

  @Test
  void listFurtherPhrasesByTheirPreposition() {
    Clause leave = clause(LEFT_DEAD, "leave");
    assertThat(leave.obliques().keySet()).containsExactly("on");
    assertThat(leave.obliques("on")).extracting(Phrase::toString).containsExactly("Monday");
    assertThat(leave.obliques("in")).isEmpty();
  }

  @Test
  void possessorsAreNoFurtherPhrases() {
    Clause strike =
        clause(
            """
            Norland Norland PROPN NNP strike  nmod:poss
            's      _       PART  POS Norland case
            strike  _       NOUN  NN  failed  nsubj
            failed  fail    VERB  VBD 0       root
            """,
            "strike");
    assertThat(strike.agent()).map(Phrase::toString).contains("Norland");
    assertThat(strike.obliques().isEmpty()).isTrue();
  }

  @Test
  void tellWhoIsTold() {
    Trees.check(
        """
        > tell: subj=Police; iobj=the mayor; obj=the truth
        > know: iobj=-
        Police _    NOUN NNS told  nsubj
        told   tell VERB VBD 0     root
        the    _    DET  DT  mayor det
        mayor  _    NOUN NN  told  iobj
        the    _    DET  DT  truth det
        truth  _    NOUN NN  told  obj
        they   _    PRON PRP knew  nsubj
        knew   know VERB VBD truth acl:relcl
        """);
  }

  @Test
  void areShownWithThoseWhoTakePart() {
    Clause kill =
        clause(
            """
            Two    _    NUM   CD  men    nummod
            men    man  NOUN  NNS killed nsubj:pass
            were   be   AUX   VBD killed aux:pass
            killed kill VERB  VBN 0      root
            by     _    ADP   IN  army   case
            the    _    DET   DT  army   det
            army   _    NOUN  NN  killed obl
            ,      _    PUNCT ,   killed punct
            Lund   Lund PROPN NNP said   nsubj
            said   say  VERB  VBD killed parataxis
            """,
            "kill");
    assertThat(kill).hasToString("kill agent=the army patient=Two men speaker=Lund");
    assertThat(clause(GREW_COLD, "talk")).hasToString("talk");
  }

  private static List<String> predicates(String tree) {
    return Clauses.of(Trees.sentence(tree)).stream()
        .map(clause -> clause.predicate().lemma())
        .toList();
  }

  private static Clause clause(String tree, String lemma) {
    return Clauses.of(Trees.sentence(tree)).stream()
        .filter(clause -> clause.predicate().lemma().equals(lemma))
        .findFirst()
        .orElseThrow();
  }
}
