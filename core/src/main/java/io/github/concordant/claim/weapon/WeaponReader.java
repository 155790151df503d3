package io.github.concordant.claim.weapon;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClauseIndex;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.Dependencies;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import io.github.concordant.text.clause.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an attack was carried out with: bombs by what carried them ("a car bomb", "a van
 * packed with explosives", "a bomber driving a taxi"), guns and blades where they are fired or
 * used.
 */
final class WeaponReader {

  /**
   * A weapon.
   *
   * @param value its kind, in the singular: "truck bomb", "pistol"
   * @param saidBy who says so, or null
   */
  record Weapon(String value, Span evidence, @Nullable String saidBy) {}

  /** Words between a vehicle and its "packed with explosives". */
  private static final int FILLING_REACH = 4;

  /** Words between "packed" and "explosives": "large quantities of". */
  private static final int CHARGE_REACH = 6;

  /** Words between a charge, "hidden", and what it is hidden in. */
  private static final int HIDING_REACH = 5;

  /** Words between "rammed" and what is. */
  private static final int RAMMED_REACH = 7;

  private final Sentence sentence;
  private final List<Token> tokens;
  private final ClauseIndex clauses;

  private WeaponReader(AnnotatedText text, Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.clauses = ClauseIndex.of(text, sentence);
  }

  /** The weapons of a text, in its order. */
  static List<Weapon> read(AnnotatedText text) {
    List<Weapon> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.tokens().stream().anyMatch(token -> Arms.kind(token.lower()).isPresent())) {
        found.addAll(new WeaponReader(text, sentence).read());
      }
      if (sentence.tokens().stream().anyMatch(token -> Ordnance.isNamed(token.lower()))) {
        found.addAll(new Ordnance(sentence, ClauseIndex.of(text, sentence)).read());
      }
    }
    return found;
  }

  private List<Weapon> read() {
    List<Weapon> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<String> kind = Arms.kind(word(i));
      if (kind.isPresent() && tokens.get(i).tag() != Tag.VERB) {
        read(i, kind.get()).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Weapon> read(int at, String kind) {
    Optional<Weapon> weapon =
        switch (Arms.family(kind)) {
          case "vehicle" -> vehicle(at, kind);
          case "firearm" -> used(at, kind, Arms.SHOOTING);
          default -> used(at, kind, Arms.CUTTING);
        };
    return weapon.filter(found -> isTold(at));
  }

  /** Told as something that was: not "may have used", not "no gun was fired". */
  private boolean isTold(int at) {
    return clauses.around(at).map(c -> !c.isNegated() && !c.isHypothetical()).orElse(true);
  }

  private Optional<Weapon> vehicle(int at, String kind) {
    if (kind.equals("vehicle") && !Arms.BOMBS.contains(word(at + 1))) {
      return Optional.empty();
    }
    if (Arms.BOMBS.contains(word(at + 1)) && !word(at + 1).equals("blast")) {
      return Optional.of(weapon(kind + " bomb", at, at + 1, at));
    }
    int first = fillingBefore(at);
    if (first < at) {
      return Optional.of(weapon(kind + " bomb", first, at, at));
    }
    int last = fillingBehind(at);
    if (last > at) {
      return Optional.of(weapon(kind + " bomb", at, last, at));
    }
    int charge = chargeHiddenIn(at);
    int driver = charge >= 0 ? charge : driver(at);
    return driver < 0
        ? rammed(at, kind)
        : Optional.of(weapon(kind + " bomb", Math.min(driver, at), Math.max(driver, at), at));
  }

  /** The charge of "a bomb hidden in a car", "explosives planted on a motorcycle"; -1 for none. */
  private int chargeHiddenIn(int at) {
    int hiding = before(at, Arms.HIDING, HIDING_REACH);
    boolean inside = hiding >= 0 && Arms.INSIDE.contains(word(hiding + 1));
    return inside ? before(hiding, Arms.HIDEABLE, HIDING_REACH) : -1;
  }

  /** The last of these words shortly before another, with no mark between; -1 for none. */
  private int before(int at, ImmutableSet<String> words, int reach) {
    for (int i = at - 1; i >= 0 && i >= at - reach; i--) {
      if (words.contains(word(i))) {
        return i;
      }
      if (tokens.get(i).tag() == Tag.PUNCT && !word(i).equals("-")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * A vehicle that breaks a wall or drives into a crowd: "with an excavator they broke the wall",
   * "a van ploughed into a crowd", "he drove a lorry through the gate".
   */
  private Optional<Weapon> rammed(int at, String kind) {
    if (!hasLemma(Arms.RAMMING)) {
      return Optional.empty();
    }
    return clauses.clauses().stream()
        .filter(clause -> Arms.RAMMING.contains(clause.predicate().lemma()))
        .filter(clause -> isRam(clause, at) || isTorn(clause, at))
        .filter(clause -> isRammed(Math.max(clause.predicate().index(), at)))
        .findFirst()
        .map(clause -> clause.predicate().index())
        .map(verb -> weapon(kind, Math.min(verb, at), Math.max(verb, at), at));
  }

  /** "A truck smashed through the gate": the parser may take the verb for a participle. */
  private boolean isTorn(Clause clause, int vehicle) {
    int verb = clause.predicate().index();
    return vehicle == verb - 1
        && sentence.dependencies().is(verb, "acl")
        && Arms.INTO.contains(word(verb + 1));
  }

  /** What rams, what is driven, or what is used to break through. */
  private static boolean isRam(Clause clause, int vehicle) {
    return Stream.concat(
            Stream.concat(clause.agent().stream(), clause.obliques("with").stream()),
            clause.predicate().lemma().equals("drive") ? clause.object().stream() : Stream.empty())
        .anyMatch(phrase -> phrase.headIndex() == vehicle);
  }

  private boolean isRammed(int from) {
    for (int i = from + 1; i <= from + RAMMED_REACH && i < tokens.size(); i++) {
      if (Arms.RAMMED.contains(word(i))) {
        return true;
      }
      if (Arms.isVehicle(word(i))) {
        return false;
      }
    }
    return false;
  }

  /** The first word of "explosives-laden", "bomb-filled", "booby-trapped" before the vehicle. */
  private int fillingBefore(int at) {
    if (at >= 3 && word(at - 2).equals("-")) {
      boolean filled = Arms.FILLING.contains(word(at - 1)) && Arms.CHARGES.contains(word(at - 3));
      boolean trapped = word(at - 3).equals("booby") && word(at - 1).startsWith("trap");
      return filled || trapped ? at - 3 : at;
    }
    boolean open = at >= 2 && Arms.FILLING.contains(word(at - 1));
    return open && Arms.CHARGES.contains(word(at - 2)) ? at - 2 : at;
  }

  /** The last word of "packed with half a ton of explosives" behind the vehicle. */
  private int fillingBehind(int at) {
    for (int i = at + 1; i <= at + FILLING_REACH && i < tokens.size(); i++) {
      if (Arms.FILLING.contains(word(i))) {
        return chargeBehind(i, at);
      }
      if (Arms.isVehicle(word(i)) || tokens.get(i).tag() == Tag.PUNCT) {
        return at;
      }
    }
    return at;
  }

  private int chargeBehind(int filling, int none) {
    if (!word(filling + 1).equals("with")) {
      return none;
    }
    for (int i = filling + 2; i <= filling + 1 + CHARGE_REACH && i < tokens.size(); i++) {
      if (Arms.CHARGES.contains(word(i))) {
        return i;
      }
    }
    return none;
  }

  /** The verb or bomber that the vehicle belongs to: "a bomber driving a taxi"; -1 for none. */
  private int driver(int at) {
    if (tokens.stream().noneMatch(token -> isBomber(token.lower()))) {
      return -1;
    }
    Dependencies tree = sentence.dependencies();
    int head = tree.head(at);
    if (head == Dependencies.ROOT) {
      return -1;
    }
    boolean ridden = isAny(tree, at, "nmod", "obl") && isPreceded(at, "in", "on", "aboard");
    if (ridden && isBomber(word(head))) {
      return head;
    }
    Optional<Clause> clause = clauses.at(head);
    boolean drives =
        clause.isPresent()
            && Arms.DRIVING.contains(clause.get().predicate().lemma())
            && clause.get().patient().filter(phrase -> phrase.headIndex() == at).isPresent();
    return drives
            && clause.get().agent().filter(agent -> isBomber(agent.head().lower())).isPresent()
        ? head
        : -1;
  }

  private boolean hasLemma(ImmutableSet<String> lemmas) {
    return tokens.stream().anyMatch(token -> lemmas.contains(token.lemma()));
  }

  private static boolean isBomber(String word) {
    return Arms.ATTACKERS.contains(word);
  }

  private boolean isPreceded(int noun, String... prepositions) {
    ImmutableSet<String> wanted = ImmutableSet.copyOf(prepositions);
    return sentence.dependencies().children(noun).stream()
        .anyMatch(child -> child < noun && wanted.contains(word(child)));
  }

  /** A gun or blade that somebody fires or uses, or fires or wounds with. */
  private Optional<Weapon> used(int at, String kind, ImmutableSet<String> verbs) {
    if (!hasLemma(verbs) && tokens.stream().noneMatch(token -> token.lower().equals("armed"))) {
      return Optional.empty();
    }
    Dependencies tree = sentence.dependencies();
    int head = tree.head(at);
    if (head == Dependencies.ROOT || isCompound(at)) {
      return Optional.empty();
    }
    boolean with = isAny(tree, at, "obl", "nmod") && isPreceded(at, "with");
    boolean object = isAny(tree, at, "obj", "nsubj:pass") && !word(head).startsWith("open");
    boolean verb =
        clauses.at(head).filter(c -> verbs.contains(c.predicate().lemma())).isPresent()
            || word(head).equals("armed");
    return verb && (with || object)
        ? Optional.of(weapon(kind, Math.min(head, at), Math.max(head, at), at))
        : Optional.empty();
  }

  /** "gun violence", "the knife attack": the word goes with the next one. */
  private boolean isCompound(int at) {
    return isAny(sentence.dependencies(), at, "compound", "amod");
  }

  private static boolean isAny(Dependencies tree, int token, String... relations) {
    for (String relation : relations) {
      if (tree.is(token, relation)) {
        return true;
      }
    }
    return false;
  }

  private Weapon weapon(String value, int first, int last, int at) {
    Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
    return new Weapon(value, span, clauses.speaker(at));
  }

  private String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
  }
}
