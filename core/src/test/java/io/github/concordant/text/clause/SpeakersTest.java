package io.github.concordant.text.clause;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what a clause tells, by the grammar alone. */
class SpeakersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > die: subj=two people; said=Police
        Police _   NOUN NNS said   nsubj
        said   say VERB VBD 0      root
        two    _   NUM  CD  people nummod
        people _   NOUN NNS said   obj
        died   die VERB VBD people acl
        """,
        """
        > die: subj=Two men; said=The mayor
        The   _   DET   DT  mayor det
        mayor _   NOUN  NN  said  nsubj
        said  say VERB  VBD 0     root
        :     _   PUNCT :   said  punct
        Two   _   NUM   CD  men   nummod
        men   man NOUN  NNS died  nsubj
        died  die VERB  VBD said  parataxis
        """,
        """
        > announce: subj=the mayor; said=Lund
        Lund      Lund     PROPN NNP said      nsubj
        said      say      VERB  VBD 0         root
        the       _        DET   DT  mayor     det
        mayor     _        NOUN  NN  announced nsubj
        announced announce VERB  VBD said      ccomp
        a         _        DET   DT  ban       det
        ban       _        NOUN  NN  announced obj
        """
      })
  void verbsOfSayingSpeakForWhatHangsOnThem(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The wounded man is the writer's word.
        """
        > wound: psubj=a man; said=-
        Police  _     NOUN NNS quoted nsubj
        quoted  quote VERB VBD 0      root
        a       _     DET  DT  man    det
        man     _     NOUN NN  quoted obj
        wounded wound VERB VBN man    acl
        """,
        """
        > survive: subj=two men; said=-
        Rescuers rescuer NOUN NNS found nsubj
        found    find    VERB VBD 0     root
        two      _       NUM  CD  men   nummod
        men      man     NOUN NNS found obj
        survived survive VERB VBD men   acl
        """,
        """
        > fail: subj=the dam; said=-
        The    _    DET   DT  flood  det
        flood  _    NOUN  NN  showed nsubj
        showed show VERB  VBD 0      root
        that   _    SCONJ IN  failed mark
        the    _    DET   DT  dam    det
        dam    _    NOUN  NN  failed nsubj
        failed fail VERB  VBD showed ccomp
        """,
        // What police confirm is what the mayor says; that he says so is the writer's word.
        """
        > say: subj=the mayor; said=-
        > confirm: subj=Police; said=the mayor
        Police    _       NOUN  NNS confirmed nsubj
        confirmed confirm VERB  VBD 0         root
        the       _       DET   DT  raid      det
        raid      _       NOUN  NN  confirmed obj
        ,         _       PUNCT ,   confirmed punct
        the       _       DET   DT  mayor     det
        mayor     _       NOUN  NN  said      nsubj
        said      say     VERB  VBD confirmed parataxis
        """
      })
  void otherVerbsDoNot(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > unsafe: subj=the bridge; said=the mayor
        As     _   SCONJ IN  said   mark
        the    _   DET   DT  mayor  det
        mayor  _   NOUN  NN  said   nsubj
        said   say VERB  VBD unsafe advcl
        ,      _   PUNCT ,   unsafe punct
        the    _   DET   DT  bridge det
        bridge _   NOUN  NN  unsafe nsubj
        was    be  AUX   VBD unsafe cop
        unsafe _   ADJ   JJ  0      root
        """,
        """
        > fall: said=police
        The       _      DET   DT  wall      det
        wall      _      NOUN  NN  fell      nsubj
        fell      fall   VERB  VBD 0         root
        ,         _      PUNCT ,   fell      punct
        according accord VERB  VBG police    case
        to        _      ADP   IN  according fixed
        police    _      NOUN  NNS fell      obl
        """
      })
  void addedClausesNameTheSpeaker(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The mayor warned, but it is the writer who says that the men left.
        """
        > leave: subj=The men; said=-
        The      _      DET   DT  men      det
        men      man    NOUN  NNS left     nsubj
        left     leave  VERB  VBD 0        root
        because  _      SCONJ IN  insisted mark
        the      _      DET   DT  mayor    det
        mayor    _      NOUN  NN  insisted nsubj
        insisted insist VERB  VBD left     advcl
        """,
        """
        > leave: subj=the men; said=-
        When     _      ADV   WRB insisted advmod
        the      _      DET   DT  mayor    det
        mayor    _      NOUN  NN  insisted nsubj
        insisted insist VERB  VBD left     advcl
        ,        _      PUNCT ,   left     punct
        the      _      DET   DT  men      det
        men      man    NOUN  NNS left     nsubj
        left     leave  VERB  VBD 0        root
        """,
        """
        > fall: said=-
        The    _    DET   DT  wall   det
        wall   _    NOUN  NN  fell   nsubj
        fell   fall VERB  VBD 0      root
        ,      _    PUNCT ,   fell   punct
        thanks _    NOUN  NNS rain   case
        to     _    ADP   IN  thanks fixed
        rain   _    NOUN  NN  fell   obl
        """
      })
  void reasonsAndTimesDoNot(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > kill: psubj=Two men; agent=state media; said=state media
        Two      _      NUM  CD  men      nummod
        men      man    NOUN NNS reported nsubj:pass
        were     be     AUX  VBD reported aux:pass
        reported report VERB VBN 0        root
        killed   kill   VERB VBN reported xcomp
        by       _      ADP  IN  media    case
        state    _      NOUN NN  media    compound
        media    _      NOUN NNS killed   obl
        """,
        """
        > die: said=police
        Two      _      NUM  CD  men      nummod
        men      man    NOUN NNS reported nsubj:pass
        were     be     AUX  VBD reported aux:pass
        reported report VERB VBN 0        root
        by       _      ADP  IN  police   case
        police   _      NOUN NNS reported obl
        to       _      PART TO  died     mark
        have     _      AUX  VB  died     aux
        died     die    VERB VBN reported xcomp
        """,
        """
        > die: said=-
        Two      _      NUM  CD  men      nummod
        men      man    NOUN NNS reported nsubj:pass
        were     be     AUX  VBD reported aux:pass
        reported report VERB VBN 0        root
        to       _      PART TO  died     mark
        have     _      AUX  VB  died     aux
        died     die    VERB VBN reported xcomp
        """,
        // Who is quoted speaks, not who quotes.
        """
        > fall: said=Haddad
        Haddad Haddad PROPN NNP quoted nsubj:pass
        was    be     AUX   VBD quoted aux:pass
        quoted quote  VERB  VBN 0      root
        by     _      ADP   IN  paper  case
        a      _      DET   DT  paper  det
        paper  _      NOUN  NN  quoted obl
        :      _      PUNCT :   quoted punct
        walls  wall   NOUN  NNS fell   nsubj
        fell   fall   VERB  VBD quoted ccomp
        """
      })
  void whoeverReportsStandsBehindBy(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > close: said=Haddad
        The       _        DET   DT  road      det
        road      _        NOUN  NN  closes    nsubj
        closes    close    VERB  VBZ 0         root
        ,         _        PUNCT ,   closes    punct
        announced announce VERB  VBD closes    parataxis
        Haddad    Haddad   PROPN NNP announced obj
        """,
        """
        > close: said=Haddad
        The       _        DET   DT  road      det
        road      _        NOUN  NN  closes    nsubj
        closes    close    VERB  VBZ 0         root
        ,         _        PUNCT ,   closes    punct
        announced announce VERB  VBD closes    parataxis
        Haddad    Haddad   PROPN NNP announced xcomp
        """,
        """
        > close: said=a spokesman
        The       _      DET   DT  road      det
        road      _      NOUN  NN  closes    nsubj
        closes    close  VERB  VBZ 0         root
        ,         _      PUNCT ,   closes    punct
        said      say    VERB  VBD closes    parataxis
        Friday    Friday PROPN NNP said      obl:unmarked
        a         _      DET   DT  spokesman det
        spokesman _      NOUN  NN  said      obl:unmarked
        """
      })
  void speakersMayFollowTheVerb(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > close: said=-
        The       _        DET   DT  road      det
        road      _        NOUN  NN  closes    nsubj
        closes    close    VERB  VBZ 0         root
        ,         _        PUNCT ,   closes    punct
        announced announce VERB  VBD closes    parataxis
        Friday    Friday   PROPN NNP announced obl:unmarked
        """,
        """
        > close: said=-
        The       _        DET   DT  road      det
        road      _        NOUN  NN  closes    nsubj
        closes    close    VERB  VBZ 0         root
        ,         _        PUNCT ,   closes    punct
        announced announce VERB  VBD closes    parataxis
        early     _        ADJ   JJ  announced xcomp
        """,
        // A statement is where it was said.
        """
        > close: said=-
        The       _        DET   DT  road      det
        road      _        NOUN  NN  closes    nsubj
        closes    close    VERB  VBZ 0         root
        ,         _        PUNCT ,   closes    punct
        announced announce VERB  VBD closes    parataxis
        in        _        ADP   IN  post      case
        a         _        DET   DT  post      det
        post      _        NOUN  NN  announced obl
        """
      })
  void daysAndPlacesBehindTheVerbDoNotSpeak(String tree) {
    Trees.check(tree);
  }
}
