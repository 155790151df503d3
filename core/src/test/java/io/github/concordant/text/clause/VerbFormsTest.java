package io.github.concordant.text.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.text.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Voice, negation and modality, by the grammar alone. */
class VerbFormsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The parser may take the subject of a headline for that of a passive.
        """
        > kill: passive=no; agent=Blast; patient=two
        Blast blast NOUN NN  kills nsubj:pass
        kills kill  VERB VBZ 0     root
        two   _     NUM  CD  kills obj
        """,
        // The second participle shares "has".
        """
        > attack: passive=no; agent=The army; patient=-
        The      _      DET   DT  army     det
        army     _      NOUN  NN  marched  nsubj
        has      have   AUX   VBZ marched  aux
        marched  march  VERB  VBN 0        root
        and      _      CCONJ CC  attacked cc
        attacked attack VERB  VBN marched  conj
        """,
        """
        > kill: passive=no; agent=The bomb; patient=-
        The      _       DET   DT  bomb     det
        bomb     _       NOUN  NN  exploded nsubj
        exploded explode VERB  VBD 0        root
        and      _       CCONJ CC  killed   cc
        killed   kill    VERB  VBD exploded conj
        """,
        """
        > hurt: passive=no; agent=the fall; patient=-
        Haddad Haddad PROPN NNP said nsubj
        said   say    VERB  VBD 0    root
        the    _      DET   DT  fall det
        fall   _      NOUN  NN  hurt nsubj
        did    do     AUX   VBD hurt aux
        hurt   _      VERB  VBD said ccomp
        """
      })
  void activeVerbsMayLackAnObject(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > burn: passive=yes; patient=The port
        The     _     DET   DT  port    det
        port    _     NOUN  NN  shelled nsubj:pass
        was     be    AUX   VBD shelled aux:pass
        shelled shell VERB  VBN 0       root
        and     _     CCONJ CC  burnt   cc
        burnt   burn  VERB  VBN shelled conj
        """,
        """
        > bury: passive=yes; patient=Four men
        Four   _    NUM   CD  men    nummod
        men    man  NOUN  NNS dead   nsubj
        were   be   AUX   VBD dead   cop
        dead   _    ADJ   JJ  0      root
        and    _    CCONJ CC  buried cc
        buried bury VERB  VBN dead   conj
        """,
        """
        > wound: passive=yes; patient=three
        Two     _     NUM   CD  men     nummod
        men     man   NOUN  NNS shot    nsubj:pass
        were    be    AUX   VBD shot    aux:pass
        shot    shoot VERB  VBN 0       root
        ,       _     PUNCT ,   wounded punct
        three   _     NUM   CD  wounded nsubj
        wounded wound VERB  VBD shot    conj
        """,
        """
        > wound: passive=yes; patient=three
        Two     _     NUM   CD  dead    nsubj
        dead    _     ADJ   JJ  0       root
        ,       _     PUNCT ,   wounded punct
        three   _     NUM   CD  wounded nsubj
        wounded wound VERB  VBD dead    conj
        """
      })
  void verbsOfHarmWithoutAnObjectArePassive(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > accident: neg=yes
        It       it PRON PRP accident nsubj
        was      be AUX  VBD accident cop
        no       _  DET  DT  accident det
        accident _  NOUN NN  0        root
        """,
        """
        > fire: neg=yes
        Guards  guard NOUN  NNS freed  nsubj
        freed   free  VERB  VBD 0      root
        him     he    PRON  PRP freed  obj
        without _     SCONJ IN  firing mark
        firing  fire  VERB  VBG freed  advcl
        """,
        """
        > hurt: neg=yes; patient=nobody
        nobody _  PRON NN  hurt nsubj:pass
        was    be AUX  VBD hurt aux:pass
        hurt   _  VERB VBN 0    root
        """
      })
  void areNegatedByNoAndWithout(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > accident: neg=no
        No       _  INTJ  UH  accident discourse
        ,        _  PUNCT ,   accident punct
        it       _  PRON  PRP accident nsubj
        was      be AUX   VBD accident cop
        an       _  DET   DT  accident det
        accident _  NOUN  NN  0        root
        """,
        """
        > fire: neg=no
        Guards guard NOUN  NNS freed  nsubj
        freed  free  VERB  VBD 0      root
        him    he    PRON  PRP freed  obj
        by     _     SCONJ IN  firing mark
        firing fire  VERB  VBG freed  advcl
        """
      })
  void areNotNegatedByAnAnswer(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > visit: hyp=yes; obj=Lund
        To    _    PART  TO  visit mark
        visit _    VERB  VB  0     root
        Lund  Lund PROPN NNP visit obj
        """,
        """
        > burn: hyp=yes; agent=The rebels
        The     _     DET   DT  rebels  det
        rebels  rebel NOUN  NNS planned nsubj
        planned plan  VERB  VBD 0       root
        to      _     PART  TO  strike  mark
        strike  _     VERB  VB  planned xcomp
        and     _     CCONJ CC  burn    cc
        to      _     PART  TO  burn    mark
        burn    _     VERB  VB  strike  conj
        """,
        // In capitals no lemma is found.
        """
        > STRIKE: hyp=yes; agent=REBELS
        REBELS REBEL  NOUN NNS PLAN   nsubj
        PLAN   PLAN   VERB VBP 0      root
        TO     TO     PART TO  STRIKE mark
        STRIKE STRIKE VERB VB  PLAN   xcomp
        """
      })
  void infinitivesAreIntended(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > strike: hyp=no; agent=The rebels
        > burn: hyp=no; agent=The rebels
        The     _      DET   DT  rebels  det
        rebels  rebel  NOUN  NNS managed nsubj
        managed manage VERB  VBD 0       root
        to      _      PART  TO  strike  mark
        strike  _      VERB  VB  managed xcomp
        and     _      CCONJ CC  burn    cc
        to      _      PART  TO  burn    mark
        burn    _      VERB  VB  strike  conj
        """,
        // The month is no "may".
        """
        > strike: hyp=no; obl.in=May
        The    _      DET   DT  army   det
        army   _      NOUN  NN  struck nsubj
        struck strike VERB  VBD 0      root
        in     _      ADP   IN  May    case
        May    May    PROPN NNP struck obl
        """
      })
  void factsAreNot(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > hit: agent=-; patient=The port
        The     _    DET  DT  port det
        port    _    NOUN NN  hit  nsubj:pass
        was     be   AUX  VBD hit  aux:pass
        by      _    ADP  IN  far  case
        far     _    ADV  RB  hit  advmod
        hit     _    VERB VBN 0    root
        hardest hard ADV  RBS hit  advmod
        """,
        """
        > hit: agent=-; patient=The port
        The    _      DET   DT  port   det
        port   _      NOUN  NN  hit    nsubj:pass
        was    be     AUX   VBD hit    aux:pass
        hit    _      VERB  VBN 0      root
        by     _      ADP   IN  Monday case
        Monday Monday PROPN NNP hit    obl
        """,
        """
        > hit: agent=-; patient=The port
        The  _  DET  DT  port det
        port _  NOUN NN  hit  nsubj:pass
        was  be AUX  VBD hit  aux:pass
        hit  _  VERB VBN 0    root
        near _  ADP  IN  mill case
        the  _  DET  DT  mill det
        mill _  NOUN NN  hit  obl
        """
      })
  void timesWaysAndPlacesAreNoAgents(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(strings = {"least", "most"})
  void atLeastIsNoPreposition(String much) {
    Sentence sentence =
        Trees.sentence(
            """
            Storms storm NOUN NNS killed nsubj
            killed kill  VERB VBD 0      root
            at     _     ADP  IN  two    case
            %s     _     ADJ  JJS two    amod
            two    _     NUM  CD  killed obl
            """
                .formatted(much));
    Clause kill = Clauses.of(sentence).get(1); // behind that of the storms
    assertThat(kill.patient()).map(Phrase::head).contains(sentence.tokens().get(4));
    assertThat(kill.isPassive()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > strike: patient=-; passive=no
        The    _      DET  DT  storm  det
        storm  _      NOUN NN  struck nsubj
        struck strike VERB VBD 0      root
        at     _      ADP  IN  noon   case
        noon   _      NOUN NN  struck obl
        """,
        """
        > strike: patient=-; passive=no; obl.in=most towns
        The    _      DET  DT  storm  det
        storm  _      NOUN NN  struck nsubj
        struck strike VERB VBD 0      root
        in     _      ADP  IN  towns  case
        most   _      ADJ  JJS towns  amod
        towns  town   NOUN NNS struck obl
        """
      })
  void otherPrepositionsMakeNoObject(String tree) {
    Trees.check(tree);
  }
}
