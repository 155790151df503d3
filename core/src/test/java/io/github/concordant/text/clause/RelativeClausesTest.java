package io.github.concordant.text.clause;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a relative clause tells of which noun, wherever the clause hangs. */
class RelativeClausesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > leave: subj=the strikes
        Officials official NOUN  NNS condemned nsubj
        condemned condemn  VERB  VBD 0         root
        the       _        DET   DT  strikes   det
        strikes   strike   NOUN  NNS condemned obj
        on        _        ADP   IN  Thursday  case
        Thursday  Thursday PROPN NNP condemned obl
        ,         _        PUNCT ,   Thursday  punct
        which     _        PRON  WDT left      nsubj
        left      leave    VERB  VBD Thursday  acl:relcl
        nine      _        NUM   CD  left      obj
        dead      _        ADJ   JJ  left      xcomp
        """,
        // The event may open the sentence.
        """
        > leave: subj=Strikes
        Strikes  strike   NOUN  NNS hit      nsubj
        hit      _        VERB  VBD 0        root
        Torsk    Torsk    PROPN NNP hit      obj
        on       _        ADP   IN  Thursday case
        Thursday Thursday PROPN NNP hit      obl
        ,        _        PUNCT ,   Thursday punct
        which    _        PRON  WDT left     nsubj
        left     leave    VERB  VBD Thursday acl:relcl
        nine     _        NUM   CD  left     obj
        dead     _        ADJ   JJ  left     xcomp
        """,
        // A place may stand between the event and its day.
        """
        > leave: subj=the strikes
        Lund      Lund     PROPN NNP condemned nsubj
        condemned condemn  VERB  VBD 0         root
        the       _        DET   DT  strikes   det
        strikes   strike   NOUN  NNS condemned obj
        on        _        ADP   IN  port      case
        the       _        DET   DT  port      det
        old       _        ADJ   JJ  port      amod
        port      _        NOUN  NN  strikes   nmod
        on        _        ADP   IN  Thursday  case
        Thursday  Thursday PROPN NNP condemned obl
        ,         _        PUNCT ,   Thursday  punct
        which     _        PRON  WDT left      nsubj
        left      leave    VERB  VBD Thursday  acl:relcl
        nine      _        NUM   CD  left      obj
        dead      _        ADJ   JJ  left      xcomp
        """,
        // Without an event noun it is what the verb tells that angered Lund.
        """
        > anger: subj=burned; obj=Lund
        The      _        DET   DT  town     det
        town     _        NOUN  NN  burned   nsubj
        burned   burn     VERB  VBD 0        root
        on       _        ADP   IN  Thursday case
        Thursday Thursday PROPN NNP burned   obl
        ,        _        PUNCT ,   Thursday punct
        which    _        PRON  WDT angered  nsubj
        angered  anger    VERB  VBD Thursday acl:relcl
        Lund     Lund     PROPN NNP angered  obj
        """
      })
  void daysDoNothing(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > burn: subj=the mill
        Lund      Lund    PROPN NNP condemned nsubj
        condemned condemn VERB  VBD 0         root
        strikes   strike  NOUN  NNS condemned obj
        near      _       ADP   IN  mill      case
        the       _       DET   DT  mill      det
        mill      _       NOUN  NN  strikes   nmod
        ,         _       PUNCT ,   mill      punct
        which     _       PRON  WDT burned    nsubj
        burned    burn    VERB  VBD mill      acl:relcl
        """,
        """
        > leave: subj=The men; obj=-
        The   _     DET  DT  men   det
        men   man   NOUN NNS slept nsubj
        who   _     PRON WP  left  nsubj
        left  leave VERB VBD men   acl:relcl
        slept sleep VERB VBD 0     root
        """,
        """
        > lie: subj=the ships; obl.on=The port
        The    _    DET  DT  port   det
        port   _    NOUN NN  burned nsubj
        on     _    ADP  IN  which  case
        which  _    PRON WDT lay    obl
        the    _    DET  DT  ships  det
        ships  ship NOUN NNS lay    nsubj
        lay    lie  VERB VBD port   acl:relcl
        burned burn VERB VBD 0      root
        """
      })
  void otherNounsAreMeantThemselves(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > kill: agent=Floods; patient=two
        Floods flood NOUN  NNS ended  nsubj
        ,      _     PUNCT ,   ended  punct
        which  _     PRON  WDT killed nsubj
        killed kill  VERB  VBD ended  parataxis
        two    _     NUM   CD  killed obj
        ended  end   VERB  VBD 0      root
        """,
        """
        > kill: agent=The floods there; patient=two
        The    _     DET   DT  floods det
        floods flood NOUN  NNS ended  nsubj
        there  _     ADV   RB  floods advmod
        ,      _     PUNCT ,   ended  punct
        which  _     PRON  WDT killed nsubj
        killed kill  VERB  VBD ended  parataxis
        two    _     NUM   CD  killed obj
        ended  end   VERB  VBD 0      root
        """,
        // The family name is the nearest word, but part of the name.
        """
        > leave: subj=Mayor Ana Lund
        Mayor _     NOUN  NN  Ana  compound
        Ana   Ana   PROPN NNP wept nsubj
        Lund  Lund  PROPN NNP Ana  flat
        ,     _     PUNCT ,   wept punct
        who   _     PRON  WP  left nsubj
        left  leave VERB  VBD wept parataxis
        wept  weep  VERB  VBD 0    root
        """,
        """
        > leave: subj=the strikes
        Officials official NOUN  NNS condemned nsubj
        condemned condemn  VERB  VBD 0         root
        the       _        DET   DT  strikes   det
        strikes   strike   NOUN  NNS condemned obj
        on        _        ADP   IN  Thursday  case
        Thursday  Thursday PROPN NNP condemned obl
        ,         _        PUNCT ,   condemned punct
        which     _        PRON  WDT left      nsubj
        left      leave    VERB  VBD condemned advcl
        nine      _        NUM   CD  left      obj
        dead      _        ADJ   JJ  left      xcomp
        """,
        // No noun is named that might please.
        """
        > please: subj=which; obj=Lund
        All     _      PRON  DT  quiet   nsubj
        was     be     AUX   VBD quiet   cop
        quiet   _      ADJ   JJ  0       root
        ,       _      PUNCT ,   quiet   punct
        which   _      PRON  WDT pleased nsubj
        pleased please VERB  VBD quiet   parataxis
        Lund    Lund   PROPN NNP pleased obj
        """
      })
  void clausesHungElsewhereGoByTheNounBefore(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > sink: agent=the navy; obj=The boat
        The     _     DET  DT  boat    det
        boat    _     NOUN NN  carried nsubj
        the     _     DET  DT  navy    det
        navy    _     NOUN NN  sank    nsubj
        sank    sink  VERB VBD boat    acl:relcl
        carried carry VERB VBD 0       root
        fuel    _     NOUN NN  carried obj
        """,
        """
        > burn: agent=the rebels; obj=The camp
        The      _      DET   DT  camp     det
        camp     _      NOUN  NN  reopened nsubj
        the      _      DET   DT  rebels   det
        rebels   rebel  NOUN  NNS burned   nsubj
        burned   burn   VERB  VBD camp     acl:relcl
        in       _      ADP   IN  May      case
        May      May    PROPN NNP burned   obl
        reopened reopen VERB  VBD 0        root
        """
      })
  void aGapIsTheNounAsObject(String tree) {
    Trees.check(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        > fight: subj=the rebels; obj=-
        The    _     DET  DT  camp   det
        camp   _     NOUN NN  burned nsubj
        in     _     ADP  IN  which  case
        which  _     PRON WDT fought obl
        the    _     DET  DT  rebels det
        rebels rebel NOUN NNS fought nsubj
        fought fight VERB VBD camp   acl:relcl
        burned burn  VERB VBD 0      root
        """,
        """
        > fight: subj=rebels; obj=-
        The    _     DET  DT  town   det
        town   _     NOUN NN  burned nsubj
        where  _     ADV  WRB fought advmod
        rebels rebel NOUN NNS fought nsubj
        fought fight VERB VBD town   acl:relcl
        burned burn  VERB VBD 0      root
        """,
        """
        > fight: subj=rebels; obj=-
        The      _      DET  DT  mayor    det
        mayor    _      NOUN NN  resigned nsubj
        in       _      ADP  IN  town     case
        whose    _      PRON WP$ town     nmod:poss
        town     _      NOUN NN  fought   obl
        rebels   rebel  NOUN NNS fought   nsubj
        fought   fight  VERB VBD mayor    acl:relcl
        resigned resign VERB VBD 0        root
        """,
        """
        > say: subj=police; obj=-
        > leave: said=police
        The      _      DET  DT  man      det
        man      _      NOUN NN  returned nsubj
        police   _      NOUN NNS said     nsubj
        said     say    VERB VBD man      acl:relcl
        left     leave  VERB VBD said     ccomp
        returned return VERB VBD 0        root
        """,
        """
        > hold: psubj=the men; obj=-
        The    _    DET  DT  camp   det
        camp   _    NOUN NN  burned nsubj
        the    _    DET  DT  men    det
        men    man  NOUN NNS held   nsubj:pass
        were   be   AUX  VBD held   aux:pass
        held   hold VERB VBN camp   acl:relcl
        in     _    ADP  IN  held   obl
        burned burn VERB VBD 0      root
        """,
        """
        > proud: subj=the town; obj=-
        The   _     DET  DT  man   det
        man   _     NOUN NN  left  nsubj
        the   _     DET  DT  town  det
        town  _     NOUN NN  proud nsubj
        is    be    AUX  VBZ proud cop
        proud _     ADJ  JJ  man   acl:relcl
        of    _     ADP  IN  proud obl
        left  leave VERB VBD 0     root
        """,
        // Nobody fights a day.
        """
        > fight: subj=rebels; obj=-
        The    _     DET  DT  day    det
        day    _     NOUN NN  cold   nsubj
        rebels rebel NOUN NNS fought nsubj
        fought fight VERB VBD day    acl:relcl
        was    be    AUX  VBD cold   cop
        cold   _     ADJ  JJ  0      root
        """
      })
  void clausesWithoutAGapTakeNoObject(String tree) {
    Trees.check(tree);
  }
}
