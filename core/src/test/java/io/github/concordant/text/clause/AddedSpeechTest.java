package io.github.concordant.text.clause;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks where a verb of saying stands behind or beside what is said. */
class AddedSpeechTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > say: subj=a statement; agent=a statement; obj=-
        > safe: subj=We; said=a statement
        We        we  PRON  PRP safe      nsubj
        are       be  AUX   VBP safe      cop
        safe      _   ADJ   JJ  said      ccomp
        ,         _   PUNCT ,   said      punct
        said      say VERB  VBD 0         root
        a         _   DET   DT  statement det
        statement _   NOUN  NN  said      obj
        """,
        """
        > say: subj=a statement; obj=-
        We        we  PRON  PRP safe      nsubj
        are       be  AUX   VBP safe      cop
        safe      _   ADJ   JJ  said      ccomp
        "         _   PUNCT ''  said      punct
        said      say VERB  VBD 0         root
        a         _   DET   DT  statement det
        statement _   NOUN  NN  said      obj
        """,
        // The speaker of the second verb is not who recalled the envoy.
        """
        > say: subj=Lund; obj=-
        > recall: agent=Sudmark; said=Lund
        Sudmark  Sudmark PROPN NNP  recalled nsubj
        recalled recall  VERB  VBD  0        root
        its      _       PRON  PRP$ envoy    nmod:poss
        envoy    _       NOUN  NN   recalled obj
        ,        _       PUNCT ,    recalled punct
        said     say     VERB  VBD  recalled conj
        Lund     Lund    PROPN NNP  said     obj
        """
      })
  void theObjectBehindTheVerbSpeaks(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > say: subj=-; obj=a prayer
        Say    say VERB VB 0      root
        a      _   DET  DT prayer det
        prayer _   NOUN NN Say    obj
        """,
        """
        > say: subj=-; obj=a prayer
        Please _ INTJ UH say    discourse
        say    _ VERB VB 0      root
        a      _ DET  DT prayer det
        prayer _ NOUN NN say    obj
        """,
        """
        > bring: subj=-; obj=a coat
        In    _    ADP   IN  Lund  case
        Lund  Lund PROPN NNP bring obl
        ,     _    PUNCT ,   bring punct
        bring _    VERB  VB  0     root
        a     _    DET   DT  coat  det
        coat  _    NOUN  NN  bring obj
        """,
        // Of a diary: the writer reports.
        """
        > report: subj=-; obj=the fire; obl.to=police
        Reported report VERB VBD 0        root
        the      _      DET  DT  fire     det
        fire     _      NOUN NN  Reported obj
        to       _      ADP  IN  police   case
        police   _      NOUN NNS Reported obl
        """
      })
  void theObjectOfOtherVerbsDoesNot(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The name before the apposition.
        """
        > say: subj=Ana Lund
        > safe: subj=The bridge; said=Ana Lund
        The    _    DET   DT  bridge det
        bridge _    NOUN  NN  safe   nsubj
        is     be   AUX   VBZ safe   cop
        safe   _    ADJ   JJ  0      root
        ,      _    PUNCT ,   safe   punct
        Ana    Ana  PROPN NNP safe   dep
        Lund   Lund PROPN NNP Ana    flat
        ,      _    PUNCT ,   Ana    punct
        the    _    DET   DT  head   det
        head   _    NOUN  NN  Ana    appos
        of     _    ADP   IN  desk   case
        the    _    DET   DT  desk   det
        desk   _    NOUN  NN  head   nmod
        ,      _    PUNCT ,   Ana    punct
        said   say  VERB  VBD safe   parataxis
        """,
        """
        > say: subj=police
        The    _    DET   DT  port det
        port   _    NOUN  NN  open nsubj
        is     be   AUX   VBZ open cop
        open   _    ADJ   JJ  0    root
        ,      _    PUNCT ,   open punct
        here   _    ADV   RB  said advmod
        in     _    ADP   IN  Lund case
        Lund   Lund PROPN NNP here obl
        police _    NOUN  NNS open dep
        said   say  VERB  VBD open parataxis
        """,
        """
        > say: subj=police
        The    _      DET   DT  port det
        port   _      NOUN  NN  open nsubj
        is     be     AUX   VBZ open cop
        open   _      ADJ   JJ  0    root
        ,      _      PUNCT ,   open punct
        Friday Friday PROPN NNP said obl:unmarked
        police _      NOUN  NNS said dep
        said   say    VERB  VBD open parataxis
        """,
        // The closing quotation mark opens the sentence when one is split there.
        """
        > say: subj=Haddad
        "      _      PUNCT ''  said punct
        Haddad Haddad PROPN NNP said dep
        said   say    VERB  VBD 0    root
        """,
        // A day beside the speaker says nothing.
        """
        > say: subj=Haddad
        > open: said=Haddad
        The      _        DET   DT  port det
        port     _        NOUN  NN  open nsubj
        is       be       AUX   VBZ open cop
        open     _        ADJ   JJ  said ccomp
        ,        _        PUNCT ,   said punct
        Haddad   Haddad   PROPN NNP said nsubj
        said     say      VERB  VBD 0    root
        Thursday Thursday PROPN NNP said nsubj
        """
      })
  void whoStandsBeforeTheVerbSpeaks(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > say: subj=The mayor; obj=a prayer
        The    _     DET   DT  mayor  det
        mayor  _     NOUN  NN  left   nsubj
        left   leave VERB  VBD 0      root
        ,      _     PUNCT ,   left   punct
        and    _     CCONJ CC  said   cc
        in     _     ADP   IN  Lund   case
        Lund   Lund  PROPN NNP said   obl
        said   say   VERB  VBD left   conj
        a      _     DET   DT  prayer det
        prayer _     NOUN  NN  said   obj
        """,
        """
        > say: subj=The mayor; obj=a prayer
        The     _     DET   DT  mayor  det
        mayor   _     NOUN  NN  left   nsubj
        left    leave VERB  VBD 0      root
        ,       _     PUNCT ,   left   punct
        then    _     ADV   RB  said   advmod
        said    say   VERB  VBD left   conj
        ,       _     PUNCT ,   said   punct
        quietly _     ADV   RB  said   advmod
        ,       _     PUNCT ,   said   punct
        a       _     DET   DT  prayer det
        prayer  _     NOUN  NN  said   obj
        """,
        """
        > bring: subj=Thursday; obj=rain
        Thursday Thursday PROPN NNP brought nsubj
        brought  bring    VERB  VBD 0       root
        rain     _        NOUN  NN  brought obj
        """
      })
  void coordinatedVerbsOfSayingShareTheSubject(String tree) {
    Trees.check(tree);
  }
}
