package io.github.concordant.text.clause;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Speakers who follow what they say, set off by a mark, in trees that hang their verb elsewhere
 * than on it.
 */
class TrailingSpeakersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > close: said=the mayor
        The    _     DET   DT  port   det
        port   _     NOUN  NN  closed nsubj
        closed close VERB  VBD 0      root
        ,      _     PUNCT ,   closed punct
        the    _     DET   DT  mayor  det
        mayor  _     NOUN  NN  said   nsubj
        said   say   VERB  VBD closed conj
        """,
        """
        > close: said=the mayor
        The    _     DET   DT  port   det
        port   _     NOUN  NN  closed nsubj
        closed close VERB  VBD 0      root
        "      _     PUNCT ''  closed punct
        the    _     DET   DT  mayor  det
        mayor  _     NOUN  NN  said   nsubj
        said   say   VERB  VBD closed conj
        """,
        """
        > close: said=a statement
        The       _     DET   DT  port      det
        port      _     NOUN  NN  closed    nsubj
        closed    close VERB  VBD 0         root
        ,         _     PUNCT ,   closed    punct
        said      say   VERB  VBD closed    conj
        a         _     DET   DT  statement det
        statement _     NOUN  NN  said      obj
        """
      })
  void speakForAllBeforeTheMark(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Two things told side by side: no mark sets them off.
        """
        > close: said=-
        The      _      DET   DT  port     det
        port     _      NOUN  NN  closed   nsubj
        closed   close  VERB  VBD 0        root
        and      _      CCONJ CC  insisted cc
        the      _      DET   DT  mayor    det
        mayor    _      NOUN  NN  insisted nsubj
        insisted insist VERB  VBD closed   conj
        """,
        // The mayor tells of his envoy, not of the port.
        """
        > close: said=-
        The      _      DET   DT   port     det
        port     _      NOUN  NN   closed   nsubj
        closed   close  VERB  VBD  0        root
        ,        _      PUNCT ,    closed   punct
        the      _      DET   DT   mayor    det
        mayor    _      NOUN  NN   recalled nsubj
        recalled recall VERB  VBD  closed   conj
        his      _      PRON  PRP$ envoy    nmod:poss
        envoy    _      NOUN  NN   recalled obj
        """,
        """
        > close: said=-
        > fall: said=the mayor
        The    _     DET   DT  port   det
        port   _     NOUN  NN  closed nsubj
        closed close VERB  VBD 0      root
        ,      _     PUNCT ,   closed punct
        the    _     DET   DT  mayor  det
        mayor  _     NOUN  NN  said   nsubj
        said   say   VERB  VBD closed conj
        tolls  toll  NOUN  NNS fell   nsubj
        fell   fall  VERB  VBD said   ccomp
        """,
        // Nor does the closing itself speak.
        """
        > close: said=-
        The       _       DET   DT  port      det
        port      _       NOUN  NN  closed    nsubj
        closed    close   VERB  VBD 0         root
        so        _       ADV   RB  early     advmod
        very      _       ADV   RB  early     advmod
        early     _       ADV   RB  closed    advmod
        ,         _       PUNCT ,   closed    punct
        which     _       PRON  WDT testified nsubj
        testified testify VERB  VBD closed    conj
        to        _       ADP   IN  damage    case
        damage    _       NOUN  NN  testified obl
        """,
        """
        > leave: said=-
        The       _        DET   DT  envoy     det
        envoy     _        NOUN  NN  left      nsubj
        left      leave    VERB  VBD 0         root
        ,         _        PUNCT ,   left      punct
        a         _        DET   DT  trip      det
        trip      _        NOUN  NN  left      dep
        announced announce VERB  VBN trip      acl
        early     _        ADV   RB  announced advmod
        """,
        // The mayor says something, but not that he left.
        """
        > leave: subj=The mayor; said=-
        The     _     DET   DT  mayor   det
        mayor   _     NOUN  NN  replied nsubj
        ,       _     PUNCT ,   replied punct
        who     _     PRON  WP  left    nsubj
        left    leave VERB  VBD mayor   acl:relcl
        ,       _     PUNCT ,   replied punct
        replied reply VERB  VBD 0       root
        """
      })
  void speakForNothingElse(String tree) {
    Trees.check(tree);
  }
}
