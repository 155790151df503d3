package io.github.concordant.text.clause;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.Tag;
import java.util.OptionalInt;

/** Finds who takes part in what a verb tells, also where the grammar leaves it out. */
final class Arguments {

  private static final ImmutableSet<String> RELATIVES = ImmutableSet.of("which", "who", "whom");

  private static final ImmutableSet<String> RELATIVE_TAGS = ImmutableSet.of("WDT", "WP");

  /** Deeper than this no grammar goes; a parser's odd tree might. */
  private static final int DEEPEST = 40;

  private final Grammar grammar;
  private final Predicates predicates;
  private final VerbForms verbs;

  Arguments(Grammar grammar, Predicates predicates, VerbForms verbs) {
    this.grammar = grammar;
    this.predicates = predicates;
    this.verbs = verbs;
  }

  Roles of(int verb) {
    Roles roles = new Roles();
    roles.subject = subject(verb);
    roles.object = object(verb);
    if (isInverted(verb, roles)) {
      roles.subject = roles.object;
      roles.object = Roles.ABSENT;
    }
    roles.indirectObject = grammar.child(verb, "iobj").orElse(Roles.ABSENT);
    grammar
        .children(verb, "obl")
        .forEach(obl -> roles.obliques.put(grammar.preposition(obl), resolved(obl, verb)));
    roles.agent = agent(verb, roles);
    return roles;
  }

  /** "'We left', said a statement": the parser takes the speaker for the object. */
  private boolean isInverted(int verb, Roles roles) {
    String before = verb > 0 ? grammar.token(verb - 1).form() : "";
    return roles.subject == Roles.ABSENT
        && roles.object > verb
        && Lexicon.SPEECH.contains(grammar.lemma(verb))
        && (before.equals(",") || before.equals("\""));
  }

  private int agent(int verb, Roles roles) {
    if (predicates.type(verb).filter(t -> t == Predicate.Type.COPULA).isPresent()) {
      return Roles.ABSENT;
    }
    if (!verbs.isPassive(verb)) {
      return roles.subject;
    }
    return by(verb).orElse(Roles.ABSENT);
  }

  /** The "by" of a passive verb, unless it is a time or a way. */
  OptionalInt by(int verb) {
    return grammar
        .children(verb)
        .filter(child -> grammar.isAny(child, "obl", "nmod"))
        .filter(child -> grammar.preposition(child).equals("by"))
        .filter(child -> !isTime(child))
        .findFirst();
  }

  boolean isTime(int index) {
    return Lexicon.TIMES.contains(grammar.lower(index))
        || Lexicon.TIMES.contains(grammar.lemma(index));
  }

  /** The subject of a verb: its own, or the one that it shares or stands by. */
  int subject(int verb) {
    return subject(verb, 0);
  }

  private int subject(int verb, int depth) {
    int own = ownSubject(verb);
    if (own != Roles.ABSENT) {
      return resolved(own, verb);
    }
    if (depth > DEEPEST) {
      return Roles.ABSENT;
    }
    if (isAddedSpeech(verb)) {
      return grammar.hasChild(verb, "obj") ? Roles.ABSENT : groupBefore(verb);
    }
    int head = grammar.head(verb);
    return switch (grammar.relation(verb)) {
      case "acl:relcl" -> antecedent(verb);
      case "acl" -> subjectOfAcl(verb, head, depth);
      case "xcomp" -> controller(verb, head, depth);
      case "advcl" -> isReduced(verb) ? controller(verb, head, depth) : before(verb, depth);
      case "csubj", "ccomp" -> verbs.isInfinitive(verb) ? subject(head, depth + 1) : Roles.ABSENT;
      case "root", "parataxis" -> before(verb, depth);
      case "conj" ->
          grammar.isNominal(head) && !predicates.type(head).isPresent()
              ? Roles.ABSENT
              : subject(head, depth + 1);
      default -> Roles.ABSENT;
    };
  }

  private int ownSubject(int verb) {
    int subject = Roles.ABSENT;
    for (int child : grammar.children(verb, "nsubj").toArray()) {
      // Of two, the nearer one is the verb's own: "Two dead, three hurt". Days say nothing.
      boolean day = isTime(child) && Lexicon.SPEECH.contains(grammar.lemma(verb));
      subject = day ? subject : child;
    }
    return subject;
  }

  /** "people killed", "a strike killing two"; "a plan to strike" is no strike by a plan. */
  private int subjectOfAcl(int verb, int noun, int depth) {
    if (!verbs.isInfinitive(verb)) {
      return isTime(noun) ? antecedent(verb) : noun;
    }
    if (isHeadlineSubject(noun, verb)) {
      return noun;
    }
    if (grammar.child(noun, "nmod:poss").isPresent()) {
      return grammar.child(noun, "nmod:poss").get();
    }
    return grammar.hasHead(noun) && grammar.is(noun, "obj")
        ? subject(grammar.head(noun), depth + 1)
        : Roles.ABSENT;
  }

  /** "Envoys to resume duties": the noun is to do it, if it is no plan or right to do it. */
  private boolean isHeadlineSubject(int noun, int verb) {
    return grammar.isAny(noun, "root", "nsubj", "parataxis", "dislocated", "advcl")
        && !Lexicon.INTENT.contains(grammar.lemma(noun))
        && !Lexicon.isEvent(grammar.lemma(noun))
        && noun + 1 < verb
        && grammar.lower(noun + 1).equals("to");
  }

  /** "left nine dead", "urged the men to leave": the object acts; else the subject does. */
  private int controller(int verb, int head, int depth) {
    int object = grammar.child(head, "obj").orElse(Roles.ABSENT);
    boolean objectActs =
        object != Roles.ABSENT
            && object < verb
            && (grammar.is(verb, "xcomp")
                ? !grammar.lemma(head).equals("promise")
                : verbs.isInfinitive(verb) && Lexicon.REQUESTS.contains(grammar.lemma(head)));
    return objectActs ? object : subject(head, depth + 1);
  }

  /** "Norland strikes port, kills four": a finite verb after a comma shares the subject before. */
  private int before(int verb, int depth) {
    String penn = grammar.token(verb).penn();
    int comma = verb - 1;
    if (comma < 1 || !grammar.lower(comma).equals(",") || !penn.matches("VB[DPZ]")) {
      return Roles.ABSENT;
    }
    for (int i = comma - 1; i >= 0; i--) {
      if (grammar.hasTag(i, Tag.VERB) && grammar.token(i).penn().equals(penn)) {
        return subject(i, depth + 1);
      }
    }
    return Roles.ABSENT;
  }

  /** A finite verb of saying that hangs on what is said, not on "and". */
  private boolean isAddedSpeech(int verb) {
    return Lexicon.SPEECH.contains(grammar.lemma(verb))
        && grammar.token(verb).penn().matches("VB[DPZ]")
        && grammar.isAny(verb, "root", "conj", "parataxis", "advcl", "ccomp")
        && verb > 0
        && !grammar.hasChild(verb, "cc")
        && (groupBefore(verb) != Roles.ABSENT || (isMark(verb - 1) && grammar.is(verb, "conj")));
  }

  /** "..., Ana Lund, the head of the desk, said": the name before the apposition, by place. */
  private int groupBefore(int verb) {
    boolean apposition = isMark(verb - 1);
    int end = apposition ? markBefore(verb - 1) : verb;
    int start = markBefore(end) + 1;
    if (end < 1 || start == 0) {
      return Roles.ABSENT;
    }
    for (int i = start; i < end; i++) {
      boolean top = grammar.head(i) < start || grammar.head(i) >= end;
      if (top && grammar.isNominal(i) && !isTime(i)) {
        return i;
      }
    }
    return Roles.ABSENT;
  }

  private int markBefore(int index) {
    int at = index - 1;
    while (at >= 0 && !isMark(at) && !grammar.hasTag(at, Tag.VERB)) {
      at--;
    }
    return at >= 0 && isMark(at) ? at : -1;
  }

  private boolean isMark(int index) {
    String form = grammar.token(index).form();
    return form.equals(",") || form.equals("\"");
  }

  private boolean isReduced(int verb) {
    return grammar.hasPenn(verb, "VBG") || grammar.hasPenn(verb, "VBN") || verbs.isInfinitive(verb);
  }

  private int object(int verb) {
    int own = grammar.object(verb).orElse(Roles.ABSENT);
    if (own != Roles.ABSENT) {
      return resolved(own, verb);
    }
    boolean gap =
        grammar.is(verb, "acl:relcl")
            && !isTime(grammar.head(verb)) // "the day he left": nobody leaves a day
            && grammar.hasChild(verb, "nsubj")
            && !isRelative(ownSubject(verb))
            && !verbs.isPassive(verb)
            && !grammar.hasChild(verb, "ccomp")
            && !grammar.anyChild(verb, this::isRelativeAdverb)
            && grammar.hasTag(verb, Tag.VERB);
    return gap ? antecedent(verb) : Roles.ABSENT;
  }

  private boolean isRelativeAdverb(int index) {
    return grammar.hasPenn(index, "WRB")
        || grammar.anyChild(index, c -> grammar.hasPenn(c, "WDT") || grammar.hasPenn(c, "WP$"))
        || (grammar.is(index, "obl") && isRelative(index));
  }

  private boolean isRelative(int index) {
    return index != Roles.ABSENT && RELATIVE_TAGS.contains(grammar.token(index).penn());
  }

  /** A relative pronoun stands for the noun that its clause hangs on. */
  private int resolved(int index, int verb) {
    if (!isRelative(index)) {
      return index;
    }
    int clause = verb;
    for (int depth = 0; depth < DEEPEST && grammar.hasHead(clause); depth++) {
      if (grammar.is(clause, "acl:relcl")) {
        return antecedent(clause);
      }
      clause = grammar.head(clause);
    }
    int noun = nounBefore(index);
    return noun == Roles.ABSENT ? index : offTime(noun);
  }

  /** The nearest noun before a relative pronoun whose clause the parser hung elsewhere. */
  private int nounBefore(int pronoun) {
    boolean known = RELATIVES.contains(grammar.lower(pronoun));
    for (int i = pronoun - 1; known && i >= 0 && i >= pronoun - 3; i--) {
      if (grammar.hasTag(i, Tag.NOUN) || grammar.hasTag(i, Tag.PROPN)) {
        return grammar.isAny(i, "flat", "compound") ? grammar.head(i) : i;
      }
    }
    return Roles.ABSENT;
  }

  /** "the strikes on Thursday, which left nine dead": days leave nobody dead. */
  private int antecedent(int clause) {
    return offTime(grammar.head(clause));
  }

  private int offTime(int index) {
    int noun = index;
    for (int depth = 0; depth < DEEPEST && isTime(noun) && grammar.hasHead(noun); depth++) {
      int event = eventBefore(noun);
      noun = event == Roles.ABSENT ? grammar.head(noun) : event;
    }
    return noun;
  }

  private int eventBefore(int time) {
    for (int i = time - 1; i >= 0 && i >= time - 6; i--) {
      if (grammar.hasTag(i, Tag.NOUN) && Lexicon.isEvent(grammar.lemma(i))) {
        return i;
      }
    }
    return Roles.ABSENT;
  }
}
