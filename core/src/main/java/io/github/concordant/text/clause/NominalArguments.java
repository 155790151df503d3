package io.github.concordant.text.clause;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.Tag;

/** Finds who takes part in what an event noun tells: "Norland's strike on the port". */
final class NominalArguments {

  private static final ImmutableSet<String> LIGHT_VERBS =
      ImmutableSet.of(
          "launch",
          "carry",
          "conduct",
          "make",
          "pay",
          "stage",
          "mount",
          "begin",
          "start",
          "undertake",
          "commit",
          "perform",
          "wage",
          "hold",
          "issue",
          "do",
          "plan",
          "order");

  private static final ImmutableSet<String> ANSWERS =
      ImmutableSet.of("retaliate", "respond", "reply", "react", "answer", "threaten");

  private final Grammar grammar;
  private final Arguments arguments;

  NominalArguments(Grammar grammar, Arguments arguments) {
    this.grammar = grammar;
    this.arguments = arguments;
  }

  Roles of(int noun) {
    Roles roles = new Roles();
    grammar
        .children(noun, "nmod")
        .filter(child -> child > noun)
        .forEach(child -> roles.obliques.put(grammar.preposition(child), child));
    addLightVerb(noun, roles);
    String lemma = grammar.lemma(noun);
    int owner = grammar.child(noun, "nmod:poss").orElse(nation(noun));
    int by = or(first(roles, "by"), adjacentBy(noun));
    int of = first(roles, "of");
    if (Lexicon.MOVES.contains(lemma)) {
      roles.agent = or(or(owner, by), of);
      roles.object = lemma.equals("visit") ? first(roles, "to") : Roles.ABSENT;
    } else if (Lexicon.SUFFERED.contains(lemma)) {
      roles.object = or(of, owner);
      roles.agent = or(by, of == Roles.ABSENT ? Roles.ABSENT : owner);
    } else {
      roles.agent = or(by, owner);
      roles.object = target(roles, of, lemma);
    }
    roles.agent = or(roles.agent, lightSubject(noun, lemma));
    roles.subject = roles.agent;
    return roles;
  }

  private int target(Roles roles, int of, String lemma) {
    if (!Lexicon.ATTACKS.contains(lemma)) {
      return Roles.ABSENT;
    }
    return or(or(first(roles, "on"), first(roles, "against")), of);
  }

  /** "the visit by the queen ended", "the release of the men by the group": hung amiss at times. */
  private int adjacentBy(int noun) {
    int at = noun + 1;
    while (at < grammar.size() && grammar.dominates(noun, at) && !grammar.lower(at).equals("by")) {
      at++;
    }
    boolean found = at < grammar.size() && grammar.lower(at).equals("by") && grammar.is(at, "case");
    int agent = found ? grammar.head(at) : Roles.ABSENT;
    boolean amiss = found && (grammar.is(agent, "nsubj") || grammar.dominates(noun, agent));
    return amiss && !arguments.isTime(agent) ? agent : Roles.ABSENT;
  }

  private static int or(int first, int second) {
    return first == Roles.ABSENT ? second : first;
  }

  private int first(Roles roles, String preposition) {
    for (int index : roles.obliques.get(preposition)) {
      if (!arguments.isTime(index) && !grammar.hasTag(index, Tag.NUM)) {
        return index;
      }
    }
    return Roles.ABSENT;
  }

  /** "Norlandic strikes", "the US strike": an adjective or name of belonging in front. */
  private int nation(int noun) {
    return grammar
        .children(noun)
        .filter(child -> child < noun && grammar.isAny(child, "amod", "compound"))
        .filter(this::isName)
        .findFirst()
        .orElse(Roles.ABSENT);
  }

  private boolean isName(int index) {
    boolean capital = Character.isUpperCase(grammar.token(index).form().charAt(0));
    return capital
        && !arguments.isTime(index)
        && (grammar.hasTag(index, Tag.PROPN) || isNational(index));
  }

  private boolean isNational(int index) {
    String lemma = grammar.lemma(index);
    return grammar.hasTag(index, Tag.ADJ)
        && (index > 0 || Character.isUpperCase(lemma.charAt(0)) || hasNationalEnding(lemma));
  }

  private static boolean hasNationalEnding(String word) {
    return word.endsWith("an")
        || word.endsWith("ese")
        || word.endsWith("ish")
        || word.endsWith("i");
  }

  /** "launched strikes on the port": the target may hang on the verb. */
  private void addLightVerb(int noun, Roles roles) {
    if (!isLightObject(noun)) {
      return;
    }
    grammar
        .children(grammar.head(noun), "obl")
        .filter(child -> child > noun)
        .forEach(child -> roles.obliques.put(grammar.preposition(child), child));
  }

  private boolean isLightObject(int noun) {
    boolean object =
        grammar.isAny(noun, "obj", "nsubj:pass")
            && LIGHT_VERBS.contains(grammar.lemma(grammar.head(noun)));
    return object || isAnswer(noun);
  }

  /** "retaliated with a strike on the port". */
  private boolean isAnswer(int noun) {
    return grammar.is(noun, "obl")
        && grammar.preposition(noun).equals("with")
        && ANSWERS.contains(grammar.lemma(grammar.head(noun)));
  }

  private int lightSubject(int noun, String lemma) {
    if (!isLightObject(noun) || Lexicon.SUFFERED.contains(lemma)) {
      return Roles.ABSENT;
    }
    return grammar.isAny(noun, "obj", "obl")
        ? arguments.subject(grammar.head(noun))
        : arguments.by(grammar.head(noun)).orElse(Roles.ABSENT);
  }
}
