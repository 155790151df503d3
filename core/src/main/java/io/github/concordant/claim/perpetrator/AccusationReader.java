package io.github.concordant.claim.perpetrator;

import io.github.concordant.claim.ClauseIndex;
import io.github.concordant.claim.perpetrator.Suspects.Suspect;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.Dependencies;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.clause.Clause;
import io.github.concordant.text.clause.ClauseKind;
import io.github.concordant.text.clause.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads who claims, who is blamed and who denies: each of them is somebody's word, never a fact.
 * Only groups, organisations and countries are read: of persons, several may have been at it.
 */
final class AccusationReader {

  private final Sentence sentence;
  private final ClauseIndex index;
  private final Suspects suspects;
  private final Deeds deeds;

  private AccusationReader(AnnotatedText text, Sentence sentence) {
    this.sentence = sentence;
    this.index = ClauseIndex.of(text, sentence);
    this.suspects = new Suspects(sentence, index);
    this.deeds = new Deeds(sentence, index, suspects);
  }

  /** What a text says on who did it, in its order. */
  static List<Accusation> read(AnnotatedText text) {
    List<Accusation> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (Words.mayTell(sentence) && Suspects.mayBeIn(text, sentence)) {
        found.addAll(new AccusationReader(text, sentence).read());
      }
    }
    return found;
  }

  private List<Accusation> read() {
    List<Accusation> found = new ArrayList<>();
    for (Clause clause : index.clauses()) {
      read(clause).filter(of -> of.denied() || !isOfItself(of)).ifPresent(found::add);
    }
    return found;
  }

  /** "Suspected Norland rebels said": nobody suspects himself; who claims it does. */
  private static boolean isOfItself(Accusation accusation) {
    String by = accusation.saidBy();
    return by != null && !by.equals(accusation.suspect()) && by.contains(accusation.suspect());
  }

  private Optional<Accusation> read(Clause clause) {
    String lemma = clause.predicate().lemma();
    Optional<Accusation> cleared = deeds.clears(clause);
    if (cleared.isPresent()) {
      return cleared;
    }
    if (lemma.equals("deny") || Words.REFUSING.contains(lemma)) {
      return denial(clause, lemma);
    }
    if (clause.isNegated() || hasNoPart(clause)) {
      return Words.PARTS.contains(patientLemma(clause)) || isBehind(clause)
          ? ownDenial(clause)
          : Optional.empty();
    }
    if (clause.isHypothetical() && !lemma.equals("hold")) {
      return Optional.empty();
    }
    return Stream.of(
            claim(clause, lemma),
            blame(clause, lemma),
            charge(clause, lemma),
            deed(clause, lemma),
            behind(clause),
            deeds.read(clause))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "X claimed responsibility", "the blast was claimed by X". */
  private Optional<Accusation> claim(Clause clause, String lemma) {
    if (!lemma.equals("claim")) {
      return Optional.empty();
    }
    String what = patientLemma(clause);
    boolean taken = what.equals("responsibility") || what.equals("credit");
    boolean passive = clause.isPassive() && Words.ATTACKS.contains(what);
    return taken || passive
        ? clause
            .agent()
            .flatMap(by -> party(by).or(() -> suspects.calledSo(by)))
            .map(by -> accusation(by, false, by.name(), clause))
        : Optional.empty();
  }

  /** "P blamed X", "P blamed the attack on X", "P accused X of it", "P pointed to X". */
  private Optional<Accusation> blame(Clause clause, String lemma) {
    Optional<Suspect> suspect = Optional.empty();
    if (Words.BLAMING.contains(lemma)) {
      suspect =
          oblique(clause, "on")
              .or(() -> clause.patient().flatMap(of -> dependent(of, "on")))
              .or(() -> clause.patient().flatMap(this::party))
              .or(() -> clause.patient().flatMap(suspects::culprits));
    } else if (Words.ACCUSING.contains(lemma)) {
      suspect = isOfViolence(clause) ? clause.patient().flatMap(this::party) : Optional.empty();
    } else if (Words.POINTING.contains(lemma)) {
      suspect = oblique(clause, "to").or(() -> oblique(clause, "at"));
    } else if (lemma.equals("hold") && isAnswerable(clause)) {
      suspect = clause.patient().flatMap(this::party);
    }
    return suspect.map(of -> accusation(of, false, accuser(clause), clause));
  }

  /** The one who blames: the subject; who calls for others to blame does so too. */
  private @Nullable String accuser(Clause clause) {
    boolean wished = clause.isHypothetical();
    Optional<String> agent = clause.agent().map(index::name);
    return wished || agent.isEmpty() ? outer(clause).or(() -> agent).orElse(null) : agent.get();
  }

  /** Who acts or speaks in the clause that this one hangs on. */
  private Optional<String> outer(Clause clause) {
    int head = sentence.dependencies().head(clause.predicate().index());
    Optional<Clause> around = head == Dependencies.ROOT ? Optional.empty() : index.around(head);
    Optional<String> speaker = Optional.ofNullable(index.speaker(clause));
    return speaker.or(() -> around.flatMap(Clause::agent).map(index::name));
  }

  /** Accused of what? Of nothing that is said, or of violence. */
  private boolean isOfViolence(Clause clause) {
    boolean of = hasWord(clause, "of");
    if (hasWord(clause, "that") && of && tellsOfAnother(clause)) {
      return false;
    }
    return !of
        || Words.ATTACKS.stream().anyMatch(attack -> hasLemma(clause, attack))
        || Words.CARRYING.stream().anyMatch(deed -> hasLemma(clause, deed))
        || Words.VIOLENT.stream().anyMatch(deed -> hasLemma(clause, deed))
        || hasLemma(clause, "kill")
        || hasWord(clause, "behind");
  }

  /** "accused X of that attack": of one that was told of before, not of the event in hand. */
  private boolean tellsOfAnother(Clause clause) {
    for (int i = 1; i < sentence.tokens().size(); i++) {
      boolean inside = clause.span().contains(sentence.tokens().get(i).span());
      if (inside
          && word(i - 1).equals("that")
          && Words.ATTACKS.contains(sentence.tokens().get(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnswerable(Clause clause) {
    return Words.ANSWERABLE.stream().anyMatch(word -> hasWord(clause, word));
  }

  /** "P registered a case against members of X". */
  private Optional<Accusation> charge(Clause clause, String lemma) {
    if (!Words.CHARGING.contains(lemma) || !Words.CASES.contains(patientLemma(clause))) {
      return Optional.empty();
    }
    return oblique(clause, "against")
        .or(() -> clause.patient().flatMap(of -> dependent(of, "against")))
        .map(of -> accusation(of, false, accuser(clause), clause));
  }

  /** "carried out by X", "P said X staged the attack", "P said the order came from X". */
  private Optional<Accusation> deed(Clause clause, String lemma) {
    boolean said = clause.speaker().isPresent() || clause.kind() == ClauseKind.COMPLEMENT;
    if (outerLemma(clause).equals("deny")) {
      return Optional.empty();
    }
    String speaker = index.speaker(clause);
    if (lemma.equals("come") && hasLemma(clause, "order") && said) {
      return oblique(clause, "from").map(of -> accusation(of, false, speaker, clause));
    }
    String what = patientLemma(clause);
    boolean attack = Words.CARRYING.contains(lemma) && Words.ATTACKS.contains(what);
    boolean sent = Words.SENDING.contains(lemma) && Words.SENT.contains(what);
    // What nobody is quoted for is the article's own telling of who did what.
    if ((!attack && !sent) || (!said && !clause.isPassive())) {
      return Optional.empty();
    }
    Optional<Suspect> own =
        clause.agent().filter(AccusationReader::isIt).isPresent()
            ? clause.speaker().flatMap(this::party)
            : Optional.empty();
    return own.map(of -> accusation(of, false, of.name(), clause))
        .or(
            () ->
                clause
                    .agent()
                    .flatMap(this::party)
                    .map(by -> accusation(by, false, speaker, clause)));
  }

  private String outerLemma(Clause clause) {
    int head = sentence.dependencies().head(clause.predicate().index());
    return head == Dependencies.ROOT ? "" : sentence.tokens().get(head).lemma();
  }

  /** "X was behind the attack", "X was responsible for it", "P denied that X was behind it". */
  private Optional<Accusation> behind(Clause clause) {
    if (!isBehind(clause) || isOfMany(clause)) {
      return Optional.empty();
    }
    Optional<Clause> refusal = deeds.refusal(clause);
    String speaker =
        refusal.flatMap(Clause::agent).map(index::name).orElseGet(() -> index.speaker(clause));
    return clause
        .subject()
        .flatMap(this::party)
        .map(by -> accusation(by, refusal.isPresent(), speaker, clause));
  }

  /** "Responsible for chemical attacks": for many, of which this event may be none. */
  private static boolean isOfMany(Clause clause) {
    return clause.obliques("for").stream()
        .anyMatch(what -> what.head().penn().equals("NNS") && !what.toString().startsWith("the"));
  }

  private boolean isBehind(Clause clause) {
    String lemma = clause.predicate().lemma();
    Dependencies tree = sentence.dependencies();
    int at = clause.predicate().index();
    boolean behind =
        Words.ATTACKS.contains(lemma)
            && tree.children(at).stream().anyMatch(child -> word(child).equals("behind"));
    boolean linked = tree.children(at).stream().anyMatch(child -> tree.is(child, "cop"));
    return linked && (behind || lemma.equals("responsible"));
  }

  /** "X denied any role", "X denied carrying out the attack", "X rejected the accusation". */
  private Optional<Accusation> denial(Clause clause, String lemma) {
    if (clause.isNegated() || clause.isPassive()) {
      return Optional.empty();
    }
    String what = patientLemma(clause);
    boolean denied =
        lemma.equals("deny")
            ? Words.DENIED.contains(what) || (what.isEmpty() && isOfDeed(clause))
            : Words.ACCUSATIONS.contains(what);
    return denied
        ? clause.agent().flatMap(this::party).map(by -> accusation(by, true, by.name(), clause))
        : Optional.empty();
  }

  private boolean isOfDeed(Clause clause) {
    return Words.CARRYING.stream().anyMatch(deed -> hasLemma(clause, deed))
        || hasWord(clause, "behind");
  }

  /** "had no hand in it". */
  private boolean hasNoPart(Clause clause) {
    return clause
        .object()
        .filter(what -> Words.PARTS.contains(what.head().lemma()))
        .filter(what -> what.toString().startsWith("no "))
        .isPresent();
  }

  /** "X said it had no hand in it", "X was not behind the attack". */
  private Optional<Accusation> ownDenial(Clause clause) {
    Optional<Suspect> own = clause.subject().flatMap(this::party);
    if (own.isPresent()) {
      String speaker = index.speaker(clause);
      return own.map(of -> accusation(of, true, speaker == null ? of.name() : speaker, clause));
    }
    boolean pronoun = clause.subject().filter(who -> isIt(who)).isPresent();
    return pronoun
        ? clause.speaker().flatMap(this::party).map(of -> accusation(of, true, of.name(), clause))
        : Optional.empty();
  }

  private static boolean isIt(Phrase phrase) {
    return phrase.head().lower().equals("it") || phrase.head().lower().equals("they");
  }

  private Optional<Suspect> party(Phrase phrase) {
    return suspects.of(phrase);
  }

  private Optional<Suspect> oblique(Clause clause, String preposition) {
    return clause.obliques(preposition).stream()
        .flatMap(phrase -> party(phrase).stream())
        .findFirst();
  }

  /** "a case against X": the phrase may hang on the noun. */
  private Optional<Suspect> dependent(Phrase noun, String preposition) {
    Dependencies tree = sentence.dependencies();
    return tree.children(noun.headIndex()).stream()
        .filter(child -> tree.is(child, "nmod"))
        .mapToObj(child -> Phrase.at(sentence, child))
        .filter(phrase -> phrase.preposition().equals(preposition))
        .flatMap(phrase -> party(phrase).stream())
        .findFirst();
  }

  private Accusation accusation(
      Suspect of, boolean denied, @Nullable String saidBy, Clause clause) {
    Span evidence = clause.predicate().token().span().union(of.span());
    return new Accusation(of.name(), denied, saidBy, evidence);
  }

  private static String patientLemma(Clause clause) {
    return clause.patient().map(phrase -> phrase.head().lemma()).orElse("");
  }

  private boolean hasWord(Clause clause, String word) {
    return sentence.tokens().stream()
        .anyMatch(token -> clause.span().contains(token.span()) && token.lower().equals(word));
  }

  private boolean hasLemma(Clause clause, String lemma) {
    return sentence.tokens().stream()
        .anyMatch(token -> clause.span().contains(token.span()) && token.lemma().equals(lemma));
  }

  private String word(int at) {
    return sentence.tokens().get(at).lower();
  }
}
