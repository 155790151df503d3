package io.github.concordant.text.clause;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a verb without a subject of its own takes for it, by the grammar alone. */
class SubjectsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > kill: agent=Norland; patient=four
        Norland Norland PROPN NNP strikes nsubj
        strikes strike  VERB  VBZ 0       root
        port    _       NOUN  NN  strikes obj
        ,       _       PUNCT ,   strikes punct
        kills   kill    VERB  VBZ strikes parataxis
        four    _       NUM   CD  kills   obj
        """,
        // The first verb may open the sentence, before its subject.
        """
        > flood: agent=the rain; obj=the valley
        Comes  come  VERB  VBZ 0      root
        the    _     DET   DT  rain   det
        rain   _     NOUN  NN  Comes  nsubj
        ,      _     PUNCT ,   Comes  punct
        floods flood VERB  VBZ Comes  parataxis
        the    _     DET   DT  valley det
        valley _     NOUN  NN  floods obj
        """,
        """
        > claim: agent=The army; obj=victory
        The     _      DET   DT  army    det
        army    _      NOUN  NN  strikes nsubj
        strikes strike VERB  VBZ 0       root
        port    _      NOUN  NN  strikes obj
        ,       _      PUNCT ,   strikes punct
        claims  claim  VERB  VBZ strikes parataxis
        victory _      NOUN  NN  claims  obj
        """
      })
  void finiteVerbsAfterACommaShareTheSubjectBefore(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // An imperative is told to the reader.
        """
        > stop: subj=-; obj=it
        The   _    DET   DT  war   det
        war   _    NOUN  NN  drags nsubj
        drags drag VERB  VBZ 0     root
        on    _    ADP   RP  drags compound:prt
        ,     _    PUNCT ,   drags punct
        stop  _    VERB  VB  drags parataxis
        it    _    PRON  PRP stop  obj
        """,
        // Nor is the food what opens.
        """
        > open: subj=-
        Bring _    VERB  VB  0     root
        food  _    NOUN  NN  Bring obj
        ,     _    PUNCT ,   Bring punct
        opens open VERB  VBZ Bring parataxis
        at    _    ADP   IN  noon  case
        noon  _    NOUN  NN  opens obl
        """,
        // After a colon: not the roads expect.
        """
        > expect: subj=-; obj=delays
        Roads  road  NOUN  NNS flood  nsubj
        flood  _     VERB  VBP 0      root
        :      _     PUNCT :   flood  punct
        expect _     VERB  VBP flood  parataxis
        delays delay NOUN  NNS expect obj
        """,
        // Nobody is told, and the two verbs of the odd tree refer to each other without end.
        """
        > strike: agent=-; obj=port
        > kill: agent=-; obj=four
        Strikes strike VERB  VBZ kills   conj
        port    _      NOUN  NN  Strikes obj
        ,       _      PUNCT ,   kills   punct
        kills   kill   VERB  VBZ 0       root
        four    _      NUM   CD  kills   obj
        """
      })
  void otherVerbsAfterAMarkDoNot(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > leave: subj=the men; hyp=yes
        The   _    DET  DT  mayor det
        mayor _    NOUN NN  urged nsubj
        urged urge VERB VBD 0     root
        the   _    DET  DT  men   det
        men   man  NOUN NNS urged obj
        to    _    PART TO  leave mark
        leave _    VERB VB  urged xcomp
        """,
        """
        > leave: subj=the guards; hyp=yes
        The     _     DET  DT  mayor   det
        mayor   _     NOUN NN  ordered nsubj
        ordered order VERB VBD 0       root
        the     _     DET  DT  guards  det
        guards  guard NOUN NNS ordered obj
        to      _     PART TO  leave   mark
        leave   _     VERB VB  ordered advcl
        """
      })
  void theObjectOfARequestActs(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > leave: subj=The mayor
        The      _       DET  DT  mayor    det
        mayor    _       NOUN NN  promised nsubj
        promised promise VERB VBD 0        root
        the      _       DET  DT  men      det
        men      man     NOUN NNS promised obj
        to       _       PART TO  leave    mark
        leave    _       VERB VB  promised xcomp
        """,
        """
        > save: agent=The mayor; obj=fuel
        The    _     DET  DT  mayor  det
        mayor  _     NOUN NN  closed nsubj
        closed close VERB VBD 0      root
        the    _     DET  DT  road   det
        road   _     NOUN NN  closed obj
        to     _     PART TO  save   mark
        save   _     VERB VB  closed advcl
        fuel   _     NOUN NN  save   obj
        """,
        """
        > kill: agent=The army; patient=two
        The     _     DET   DT  army    det
        army    _     NOUN  NN  ordered nsubj
        ordered order VERB  VBD 0       root
        a       _     DET   DT  raid    det
        raid    _     NOUN  NN  ordered obj
        ,       _     PUNCT ,   ordered punct
        killing kill  VERB  VBG ordered advcl
        two     _     NUM   CD  killing obj
        """,
        // What stands behind the infinitive does not do what it says.
        """
        > win: agent=the mayor; obj=votes
        To      _     PART  TO  win     mark
        win     _     VERB  VB  ordered advcl
        votes   vote  NOUN  NNS win     obj
        ,       _     PUNCT ,   ordered punct
        the     _     DET   DT  mayor   det
        mayor   _     NOUN  NN  ordered nsubj
        ordered order VERB  VBD 0       root
        new     _     ADJ   JJ  roads   amod
        roads   road  NOUN  NNS ordered obj
        """,
        """
        > leave: subj=The guards; hyp=yes
        The    _     DET  DT  guards det
        guards guard NOUN NNS hoped  nsubj
        hoped  hope  VERB VBD 0      root
        to     _     PART TO  leave  mark
        leave  _     VERB VB  hoped  ccomp
        """
      })
  void theSubjectActsOtherwise(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // What the mayor says is for others to do.
        """
        > leave: subj=-; said=The mayor
        The   _   DET  DT  mayor det
        mayor _   NOUN NN  said  nsubj
        said  say VERB VBD 0     root
        leave _   VERB VB  said  ccomp
        at    _   ADV  RB  leave advmod
        once  _   ADV  RB  at    fixed
        """,
        // "as follows" follows nobody.
        """
        > follow: subj=-
        The     _      DET   DT  rules   det
        rules   rule   NOUN  NNS changed nsubj
        changed change VERB  VBD 0       root
        as      _      SCONJ IN  follows mark
        follows follow VERB  VBZ changed advcl
        """
      })
  void finiteClausesBelowAnotherDoNotShare(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > kill: agent=The raid; patient=two
        The      _        DET   DT  raid     det
        raid     _        NOUN  NN  angered  nsubj
        on       _        ADP   IN  Thursday case
        Thursday Thursday PROPN NNP raid     nmod
        killing  kill     VERB  VBG Thursday acl
        two      _        NUM   CD  killing  obj
        angered  anger    VERB  VBD 0        root
        Lund     Lund     PROPN NNP angered  obj
        """,
        """
        > strike: agent=The rebels; patient=the port; hyp=yes
        The    _     DET  DT  rebels det
        rebels rebel NOUN NNS plan   nmod:poss
        '      _     PART POS rebels case
        plan   _     NOUN NN  failed nsubj
        to     _     PART TO  strike mark
        strike _     VERB VB  plan   acl
        the    _     DET  DT  port   det
        port   _     NOUN NN  strike obj
        failed fail  VERB VBD 0      root
        """,
        """
        > leave: subj=The mayor
        The    _   DET  DT  mayor  det
        mayor  _   NOUN NN  got    nsubj
        got    get VERB VBD 0      root
        a      _   DET  DT  chance det
        chance _   NOUN NN  got    obj
        to     _   PART TO  leave  mark
        leave  _   VERB VB  chance acl
        """,
        """
        > resume: agent=Envoys; obj=duties; hyp=yes
        Envoys envoy NOUN NNS 0      root
        to     _     PART TO  resume mark
        resume _     VERB VB  Envoys acl
        duties duty  NOUN NNS resume obj
        """
      })
  void verbsOnANounTakeWhomTheNounTells(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > leave: subj=-
        A      _    DET  DT  chance det
        chance _    NOUN NN  passed nsubj
        to     _    PART TO  leave  mark
        leave  _    VERB VB  chance acl
        passed pass VERB VBD 0      root
        """,
        // A bid does not resume anything, nor does a meeting.
        """
        > resume: subj=-; obj=talks
        Bid    bid  NOUN NN  0      root
        to     _    PART TO  resume mark
        resume _    VERB VB  Bid    acl
        talks  talk NOUN NNS resume obj
        """,
        """
        > end: subj=-; obj=war
        Meeting meeting NOUN NN 0       root
        to      _       PART TO end     mark
        end     _       VERB VB Meeting acl
        war     _       NOUN NN end     obj
        """
      })
  void plansAndEventsAreNoActors(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > sell: agent=Haddad; obj=bread
        > baker: subj=Haddad; agent=-
        Haddad Haddad PROPN NNP baker nsubj
        is     be     AUX   VBZ baker cop
        a      _      DET   DT  baker det
        baker  _      NOUN  NN  0     root
        and    _      CCONJ CC  sells cc
        sells  sell   VERB  VBZ baker conj
        bread  _      NOUN  NN  sells obj
        """,
        // The tree does not tell who left; Haddad, who is beside "mayor", did not.
        """
        > leave: subj=-
        The     _      DET   DT  council det
        council _      NOUN  NN  named   nsubj
        named   name   VERB  VBD 0       root
        Haddad  Haddad PROPN NNP named   obj
        mayor   _      NOUN  NN  named   xcomp
        and     _      CCONJ CC  left    cc
        left    leave  VERB  VBD mayor   conj
        """,
        // Of two subjects, the nearer one is the verb's own.
        """
        > hurt: psubj=three
        Two   _ NUM   CD  hurt nsubj:pass
        dead  _ ADJ   JJ  Two  amod
        ,     _ PUNCT ,   hurt punct
        three _ NUM   CD  hurt nsubj:pass
        hurt  _ VERB  VBN 0    root
        """
      })
  void coordinatedVerbsShareTheSubjectOfAPredicate(String tree) {
    Trees.check(tree);
  }
}
