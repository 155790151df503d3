package io.github.concordant.claim.weapon;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClauseIndex;
import io.github.concordant.claim.weapon.WeaponReader.Weapon;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.Span;
import io.github.concordant.text.Dependencies;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Token;
import io.github.concordant.text.clause.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what is fired, launched, dropped: rockets, mortars, cluster munitions; and that it was not:
 * "no rockets were fired", "only infantry weapons were used". One battle may see rockets and
 * mortars; what one party says was fired and another says was not is at odds.
 */
final class Ordnance {

  private static final String NONE = "no ";
  private static final String LIGHT_ONLY = "only small arms";
  private static final String USED = " used";

  private static final ImmutableSet<String> ONLY = ImmutableSet.of("only", "solely", "exclusively");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final ClauseIndex clauses;

  Ordnance(Sentence sentence, ClauseIndex clauses) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.clauses = clauses;
  }

  /** Whether a sentence with this word may tell of what was fired. */
  static boolean isNamed(String word) {
    return Arms.ordnance(word).isPresent() || Arms.LIGHT_ARMS.contains(word);
  }

  /** Whether the value of a weapon is one of these. */
  static boolean isValue(String value) {
    return value.endsWith(USED) || value.equals(LIGHT_ONLY);
  }

  /** Fired and not fired, rockets and nothing but small arms cannot both be true. */
  static Comparison compare(String a, String b) {
    if (a.equals(b)) {
      return new Comparison(Relation.EQUAL, "the same weapon");
    }
    boolean denied = a.equals(NONE + b) || b.equals(NONE + a);
    boolean light = a.equals(LIGHT_ONLY) ? isHeavy(b) : b.equals(LIGHT_ONLY) && isHeavy(a);
    return denied || light
        ? new Comparison(Relation.DISJOINT, "\"" + a + "\" and \"" + b + "\" exclude each other")
        : new Comparison(Relation.UNRELATED, "\"" + a + "\" and \"" + b + "\" are others");
  }

  private static boolean isHeavy(String value) {
    return value.endsWith(USED) && !value.startsWith(NONE);
  }

  List<Weapon> read() {
    List<Weapon> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<String> kind = Arms.ordnance(word(i));
      int noun = headOfName(i);
      if (kind.isPresent()) {
        used(noun).ifPresent(clause -> found.add(weapon(kind.get(), clause, noun)));
      } else if (isLightOnly(i)) {
        int at = i;
        used(isNothingBut(i) ? i - 3 : i)
            .filter(clause -> isNothingBut(at) || !clause.isNegated())
            .ifPresent(clause -> found.add(weapon(LIGHT_ONLY, span(clause, at), at)));
      }
    }
    return found;
  }

  /** The "munitions" of "cluster munitions", the "rounds" of "mortar rounds". */
  private int headOfName(int word) {
    Dependencies tree = sentence.dependencies();
    boolean inside = tree.is(word, "compound") || tree.is(word, "amod");
    return inside && tree.head(word) > word ? tree.head(word) : word;
  }

  /** The clause, told as a fact, in which something is fired or used. */
  private Optional<Clause> used(int noun) {
    return clauses.clauses().stream()
        .filter(clause -> Arms.USING.contains(clause.predicate().lemma()))
        .filter(clause -> !clause.isHypothetical())
        .filter(clause -> isPatient(clause, noun) || isInstrument(clause, noun))
        .findFirst();
  }

  private static boolean isPatient(Clause clause, int noun) {
    return clause.patient().filter(what -> what.headIndex() == noun).isPresent();
  }

  private static boolean isInstrument(Clause clause, int noun) {
    return clause.obliques("with").stream().anyMatch(what -> what.headIndex() == noun);
  }

  /** "Only infantry weapons", "nothing but small arms". */
  private boolean isLightOnly(int noun) {
    boolean light = Arms.LIGHT_ARMS.contains(word(noun)) && Arms.LIGHT.contains(word(noun - 1));
    return light && (ONLY.contains(word(noun - 2)) || isNothingBut(noun));
  }

  private boolean isNothingBut(int noun) {
    return word(noun - 2).equals("but") && word(noun - 3).equals("nothing");
  }

  private Weapon weapon(String kind, Clause clause, int noun) {
    String value = (clause.isNegated() || isDenied(clause) ? NONE : "") + kind + USED;
    return weapon(value, span(clause, noun), noun);
  }

  /** "The army denied using cluster munitions". */
  private boolean isDenied(Clause clause) {
    int head = sentence.dependencies().head(clause.predicate().index());
    return head != Dependencies.ROOT && tokens.get(head).lemma().equals("deny");
  }

  private Weapon weapon(String value, Span evidence, int noun) {
    return new Weapon(value, evidence, clauses.speaker(noun));
  }

  private Span span(Clause clause, int noun) {
    return clause.predicate().token().span().union(tokens.get(noun).span());
  }

  private String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
  }
}
