package io.github.concordant.text.clause;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes part in what an event noun tells, by the grammar alone. */
class NominalArgumentsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > killing: agent=The army; patient=two men
        The     _     DET   DT  army    det
        army    _     NOUN  NN  killing nmod:poss
        's      _     PART  POS army    case
        killing _     NOUN  NN  angered nsubj
        of      _     ADP   IN  men     case
        two     _     NUM   CD  men     nummod
        men     man   NOUN  NNS killing nmod
        angered anger VERB  VBD 0       root
        Lund    Lund  PROPN NNP angered obj
        """,
        """
        > killing: agent=-; patient=The mayor
        The     _     DET   DT  mayor   det
        mayor   _     NOUN  NN  killing nmod:poss
        's      _     PART  POS mayor   case
        killing _     NOUN  NN  angered nsubj
        angered anger VERB  VBD 0       root
        Lund    Lund  PROPN NNP angered obj
        """,
        """
        > strike: agent=The army; patient=the port; obl.on=the port
        The    _    DET  DT  army   det
        army   _    NOUN NN  strike nmod:poss
        's     _    PART POS army   case
        strike _    NOUN NN  failed nsubj
        on     _    ADP  IN  port   case
        the    _    DET  DT  port   det
        port   _    NOUN NN  strike nmod
        failed fail VERB VBD 0      root
        """,
        // A meeting has no target.
        """
        > meeting: agent=The rebels; patient=-; obl.on=tolls
        The     _     DET  DT  rebels  det
        rebels  rebel NOUN NNS meeting nmod:poss
        '       _     PART POS rebels  case
        meeting _     NOUN NN  ended   nsubj
        on      _     ADP  IN  tolls   case
        tolls   toll  NOUN NNS meeting nmod
        ended   end   VERB VBD 0       root
        """
      })
  void ownersActUnlessTheySuffer(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > visit: agent=the queen
        The   _   DET  DT  visit det
        visit _   NOUN NN  ended obl
        by    _   ADP  IN  queen case
        the   _   DET  DT  queen det
        queen _   NOUN NN  ended nsubj
        ended end VERB VBD 0     root
        """,
        """
        > release: agent=the group; patient=the men
        The     _    DET  DT  release det
        release _    NOUN NN  failed  nsubj
        of      _    ADP  IN  men     case
        the     _    DET  DT  men     det
        men     man  NOUN NNS release nmod
        by      _    ADP  IN  group   case
        the     _    DET  DT  group   det
        group   _    NOUN NN  men     nmod
        failed  fail VERB VBD 0       root
        """
      })
  void byNamesWhoActs(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The army condemns by letter; nothing strikes by letter.
        """
        > strike: agent=-
        The       _       DET  DT  army      det
        army      _       NOUN NN  condemned nsubj
        condemned condemn VERB VBD 0         root
        the       _       DET  DT  strike    det
        strike    _       NOUN NN  condemned obj
        by        _       ADP  IN  letter    case
        letter    _       NOUN NN  condemned obl
        """,
        """
        > visit: agent=-
        The    _      DET   DT  visit  det
        visit  _      NOUN  NN  ends   nsubj
        by     _      ADP   IN  Monday case
        Monday Monday PROPN NNP visit  nmod
        ends   end    VERB  VBZ 0      root
        """,
        // "by and large" names nobody.
        """
        > visit: agent=-
        The    _    DET   DT  visit  det
        visit  _    NOUN  NN  failed nsubj
        by     _    ADV   RB  failed advmod
        and    _    CCONJ CC  large  cc
        large  _    ADV   RB  by     conj
        failed fail VERB  VBD 0      root
        """
      })
  void byTellsOtherThingsToo(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > strike: agent=Norlandian
        Norlandian _      ADJ   JJ  strikes amod
        strikes    strike NOUN  NNS hit     nsubj
        hit        _      VERB  VBD 0       root
        Torsk      Torsk  PROPN NNP hit     obj
        """,
        """
        > strike: agent=Torskese
        Torskese _      ADJ  JJ  strikes  amod
        strikes  strike NOUN NNS continue nsubj
        continue _      VERB VBP 0        root
        """,
        """
        > strike: agent=Sudmarkish
        Sudmarkish _      ADJ  JJ  strikes  amod
        strikes    strike NOUN NNS continue nsubj
        continue   _      VERB VBP 0        root
        """,
        """
        > strike: agent=Haldeni
        Haldeni  _      ADJ  JJ  strikes  amod
        strikes  strike NOUN NNS continue nsubj
        continue _      VERB VBP 0        root
        """,
        """
        > strike: agent=Norlandic
        Norlandic Norlandic ADJ  JJ  strikes  amod
        strikes   strike    NOUN NNS continue nsubj
        continue  _         VERB VBP 0        root
        """,
        """
        > strike: agent=Norlandic
        The       _      DET  DT  strikes  det
        Norlandic _      ADJ  JJ  strikes  amod
        strikes   strike NOUN NNS continue nsubj
        continue  _      VERB VBP 0        root
        """,
        """
        > strike: agent=Norland
        Norland  Norland PROPN NNP strikes  compound
        strikes  strike  NOUN  NNS continue nsubj
        continue _       VERB  VBP 0        root
        """
      })
  void nationsInFrontAct(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A capital at the start of a sentence makes no nation.
        """
        > strike: agent=-
        Fresh    _      ADJ  JJ  strikes  amod
        strikes  strike NOUN NNS continue nsubj
        continue _      VERB VBP 0        root
        """,
        """
        > strike: agent=-
        Air      _      NOUN NN  strikes  compound
        strikes  strike NOUN NNS continue nsubj
        continue _      VERB VBP 0        root
        """,
        """
        > strike: agent=-
        The      _        DET   DT  strikes  det
        Thursday Thursday PROPN NNP strikes  compound
        strikes  strike   NOUN  NNS continue nsubj
        continue _        VERB  VBP 0        root
        """,
        // The operation's own name.
        """
        > raid: agent=-
        The      _        DET   DT  raid   det
        raid     _        NOUN  NN  failed nsubj
        ,        _        PUNCT ,   raid   punct
        Irongate Irongate PROPN NNP raid   appos
        ,        _        PUNCT ,   raid   punct
        failed   fail     VERB  VBD 0      root
        """
      })
  void otherWordsBesideTheNounDoNot(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > strike: agent=the army; patient=the port
        Against  _      ADP  IN  advice   case
        advice   _      NOUN NN  launched obl
        the      _      DET  DT  army     det
        army     _      NOUN NN  launched nsubj
        launched launch VERB VBD 0        root
        a        _      DET  DT  strike   det
        strike   _      NOUN NN  launched obj
        on       _      ADP  IN  port     case
        the      _      DET  DT  port     det
        port     _      NOUN NN  launched obl
        """,
        // The advice was against the strike; it was not what was struck.
        """
        > strike: agent=the army; patient=-
        Against  _      ADP  IN  advice   case
        advice   _      NOUN NN  launched obl
        the      _      DET  DT  army     det
        army     _      NOUN NN  launched nsubj
        launched launch VERB VBD 0        root
        a        _      DET  DT  strike   det
        strike   _      NOUN NN  launched obj
        """,
        """
        > strike: agent=the army; patient=the port
        A        _      DET  DT  strike   det
        strike   _      NOUN NN  launched nsubj:pass
        was      be     AUX  VBD launched aux:pass
        launched launch VERB VBN 0        root
        on       _      ADP  IN  port     case
        the      _      DET  DT  port     det
        port     _      NOUN NN  launched obl
        by       _      ADP  IN  army     case
        the      _      DET  DT  army     det
        army     _      NOUN NN  launched obl
        """,
        """
        > strike: agent=Norland; patient=the port
        Norland    Norland   PROPN NNP retaliated nsubj
        retaliated retaliate VERB  VBD 0          root
        with       _         ADP   IN  strike     case
        a          _         DET   DT  strike     det
        strike     _         NOUN  NN  retaliated obl
        on         _         ADP   IN  port       case
        the        _         DET   DT  port       det
        port       _         NOUN  NN  retaliated obl
        """
      })
  void whoLaunchesAStrikeStrikes(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > strike: agent=-; patient=the port
        The    _   DET  DT  mayor  det
        mayor  _   NOUN NN  saw    nsubj
        saw    see VERB VBD 0      root
        a      _   DET  DT  strike det
        strike _   NOUN NN  saw    obj
        on     _   ADP  IN  port   case
        the    _   DET  DT  port   det
        port   _   NOUN NN  strike nmod
        """,
        """
        > strike: agent=-; patient=the port
        The    _    DET  DT  talks  det
        talks  talk NOUN NNS ended  nsubj
        ended  end  VERB VBD 0      root
        with   _    ADP  IN  strike case
        a      _    DET  DT  strike det
        strike _    NOUN NN  ended  obl
        on     _    ADP  IN  port   case
        the    _    DET  DT  port   det
        port   _    NOUN NN  strike nmod
        """,
        // Norland answers the strike of somebody else.
        """
        > strike: agent=-; patient=the port
        Norland    Norland   PROPN NNP retaliated nsubj
        retaliated retaliate VERB  VBD 0          root
        after      _         ADP   IN  strike     case
        a          _         DET   DT  strike     det
        strike     _         NOUN  NN  retaliated obl
        on         _         ADP   IN  port       case
        the        _         DET   DT  port       det
        port       _         NOUN  NN  strike     nmod
        """
      })
  void whoSeesOneDoesNot(String tree) {
    Trees.check(tree);
  }
}
