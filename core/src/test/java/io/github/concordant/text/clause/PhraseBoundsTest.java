package io.github.concordant.text.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From where to where a phrase goes, and who is counted in it, by the grammar alone. */
class PhraseBoundsTest {

  @ParameterizedTest
  @ValueSource(strings = {"-", "/"})
  void keepsMarksBetweenItsWords(String mark) {
    Sentence sentence =
        Trees.sentence(
            """
            the     _       DET   DT   border det
            Norland Norland PROPN NNP  border compound
            %s      _       PUNCT HYPH border punct
            Torsk   Torsk   PROPN NNP  border compound
            border  _       NOUN  NN   closed nsubj
            closed  close   VERB  VBD  0      root
            """
                .formatted(mark));
    assertThat(Trees.phrase(sentence, "border"))
        .hasToString("the Norland " + mark + " Torsk border");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "'"})
  void keepsQuotationMarksWithinAndTrimsThemAround(String mark) {
    String tree =
        """
        the    _    DET   DT  Camp   det
        %1$s   _    PUNCT ``  Camp   punct
        Iron   Iron PROPN NNP Camp   compound
        %1$s   _    PUNCT ''  Camp   punct
        Camp   Camp PROPN NNP burned nsubj
        burned burn VERB  VBD 0      root
        """
            .formatted(mark);
    String within = "the " + mark + " Iron " + mark + " Camp";
    assertThat(Trees.phrase(Trees.sentence(tree), "Camp")).hasToString(within);
    String around =
        """
        %1$s   _    PUNCT ``  Camp   punct
        Iron   Iron PROPN NNP Camp   compound
        Camp   Camp PROPN NNP burned nsubj
        %1$s   _    PUNCT ''  Camp   punct
        burned burn VERB  VBD 0      root
        """
            .formatted(mark);
    assertThat(Trees.phrase(Trees.sentence(around), "Camp")).hasToString("Iron Camp");
    assertThat(full(around, "Camp")).isEqualTo("Iron Camp");
  }

  @Test
  void endsAtAComma() {
    Sentence sentence =
        Trees.sentence(
            """
            two   _     NUM   CD  men   nummod
            men   man   NOUN  NNS left  nsubj
            ,     _     PUNCT ,   men   punct
            both  _     ADV   RB  drunk advmod
            drunk _     ADJ   JJ  men   amod
            ,     _     PUNCT ,   men   punct
            left  leave VERB  VBD 0     root
            """);
    assertThat(Trees.phrase(sentence, "men")).hasToString("two men");
  }

  @Test
  void hasOnlyOfBehindIt() {
    String tree =
        """
        In       _       ADP   IN  town     case
        the      _       DET   DT  town     det
        town     _       NOUN  NN  burned   obl
        of       _       ADP   IN  Lund     case
        Lund     Lund    PROPN NNP town     nmod
        near     _       ADP   IN  Torsk    case
        Torsk    Torsk   PROPN NNP town     nmod
        and      _       CCONJ CC  villages cc
        five     _       NUM   CD  villages nummod
        villages village NOUN  NNS town     conj
        mills    mill    NOUN  NNS burned   nsubj
        burned   burn    VERB  VBD 0        root
        """;
    assertThat(Trees.phrase(Trees.sentence(tree), "town")).hasToString("the town of Lund");
    assertThat(full(tree, "town")).isEqualTo("the town of Lund near Torsk and five villages");
    assertThat(full(tree, "villages")).isEqualTo("five villages");
  }

  @Test
  void keepsTheMarkOfThePossessorInFull() {
    String tree =
        """
        with    _       ADP   IN  envoy   case
        Norland Norland PROPN NNP envoy   nmod:poss
        's      _       PART  POS Norland case
        envoy   _       NOUN  NN  met     obl
        met     meet    VERB  VBD 0       root
        """;
    assertThat(full(tree, "Norland")).isEqualTo("Norland 's");
    assertThat(full(tree, "envoy")).isEqualTo("Norland 's envoy");
  }

  @Test
  void standsAtItsHead() {
    Sentence sentence =
        Trees.sentence(
            """
            Because _     ADP   IN  fire    case
            of      _     ADP   IN  Because fixed
            the     _     DET   DT  fire    det
            fire    _     NOUN  NN  left    obl
            Lund    Lund  PROPN NNP left    nsubj
            left    leave VERB  VBD 0       root
            """);
    Phrase fire = Trees.phrase(sentence, "fire");
    assertThat(fire.headIndex()).isEqualTo(3);
    assertThat(fire.preposition()).isEqualTo("because of");
    assertThat(Trees.phrase(sentence, "Lund").preposition()).isEmpty();
  }

  @Test
  void numbersInFrontCount() {
    Sentence sentence =
        Trees.sentence(
            """
            Flight  _     NOUN NN  carried nsubj
            12      _     NUM  CD  Flight  nummod
            carried carry VERB VBD 0       root
            nine    _     NUM  CD  carried obj
            """);
    assertThat(Trees.phrase(sentence, "nine").number()).contains(sentence.tokens().get(3));
    assertThat(Trees.phrase(sentence, "Flight").number()).isEmpty();
  }

  @Test
  void verbsAreNoConjuncts() {
    Sentence sentence =
        Trees.sentence(
            """
            a      _     DET   DT  nurse  det
            nurse  _     NOUN  NN  0      root
            ,      _     PUNCT ,   guards punct
            guards guard NOUN  NNS nurse  conj
            and    _     CCONJ CC  left   cc
            left   leave VERB  VBD nurse  conj
            """);
    assertThat(Trees.phrase(sentence, "nurse").conjuncts())
        .extracting(Phrase::toString)
        .containsExactly("guards");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        nine      _     NUM   CD  people   nummod
        people    _     NOUN  NNS died     nsubj
        died      die   VERB  VBD 0        root
        ,         _     PUNCT ,   children punct
        including _     ADP   IN  children case
        four      _     NUM   CD  children nummod
        children  child NOUN  NNS died     obl
        """,
        // "including" may hang on the people.
        """
        nine      _     NUM   CD  people   nummod
        people    _     NOUN  NNS died     nsubj
        ,         _     PUNCT ,   people   punct
        including _     VERB  VBG people   acl
        four      _     NUM   CD  children nummod
        children  child NOUN  NNS people   nmod
        died      die   VERB  VBD 0        root
        """,
        """
        nine     _     NUM   CD  people   nummod
        people   _     NOUN  NNS died     nsubj
        ,        _     PUNCT ,   people   punct
        among    _     ADP   IN  them     case
        them     they  PRON  PRP people   nmod
        four     _     NUM   CD  children nummod
        children child NOUN  NNS people   appos
        died     die   VERB  VBD 0        root
        """
      })
  void whoIsIncludedIsAPart(String tree) {
    Sentence sentence = Trees.sentence(tree);
    assertThat(Trees.phrase(sentence, "people").parts())
        .extracting(Phrase::toString)
        .containsExactly("four children");
    assertThat(Trees.phrase(sentence, "children").parts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        nine     _     NUM   CD  people   nummod
        people   _     NOUN  NNS died     nsubj
        ,        _     PUNCT ,   people   punct
        near     _     ADP   IN  them     case
        them     they  PRON  PRP people   nmod
        four     _     NUM   CD  children nummod
        children child NOUN  NNS people   appos
        died     die   VERB  VBD 0        root
        """,
        """
        nine     _     NUM   CD  people   nummod
        people   _     NOUN  NNS died     nsubj
        ,        _     PUNCT ,   people   punct
        among    _     ADP   IN  thieves  case
        thieves  thief NOUN  NNS people   nmod
        four     _     NUM   CD  children nummod
        children child NOUN  NNS people   appos
        died     die   VERB  VBD 0        root
        """,
        // The nine are told of elsewhere.
        """
        nine      _     NUM   CD  people   nummod
        people    _     NOUN  NNS left     nsubj
        left      leave VERB  VBD 0        root
        and       _     CCONJ CC  died     cc
        ten       _     NUM   CD  died     nsubj
        died      die   VERB  VBD left     conj
        including _     ADP   IN  children case
        four      _     NUM   CD  children nummod
        children  child NOUN  NNS died     obl
        """
      })
  void whoIsNamedOtherwiseIsNot(String tree) {
    assertThat(Trees.phrase(Trees.sentence(tree), "people").parts()).isEmpty();
  }

  private static String full(String tree, String head) {
    Sentence sentence = Trees.sentence(tree);
    return Trees.phrase(sentence, head).fullSpan().in(Trees.text(sentence));
  }
}
