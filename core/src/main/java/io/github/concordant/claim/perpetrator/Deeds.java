package io.github.concordant.claim.perpetrator;

import io.github.concordant.claim.ClauseIndex;
import io.github.concordant.claim.perpetrator.Suspects.Suspect;
import io.github.concordant.model.Span;
import io.github.concordant.text.Dependencies;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.clause.Clause;
import io.github.concordant.text.clause.Phrase;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads who did it off the deed itself: who began the shooting, who set the charge, who seized the
 * ship, where the killers came from, whom the police look to, and who is said not to be involved.
 */
final class Deeds {

  private final Sentence sentence;
  private final ClauseIndex index;
  private final Suspects suspects;

  Deeds(Sentence sentence, ClauseIndex index, Suspects suspects) {
    this.sentence = sentence;
    this.index = index;
    this.suspects = suspects;
  }

  /** What the clause says on who did it; a clause that is told as a fact. */
  Optional<Accusation> read(Clause clause) {
    String lemma = clause.predicate().lemma();
    return Stream.of(
            began(clause, lemma),
            firedFirst(clause, lemma),
            set(clause, lemma),
            took(clause, lemma),
            cameFrom(clause, lemma),
            lookedTo(clause, lemma))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "The shooting was begun by X", "P said X started the fight". */
  private Optional<Accusation> began(Clause clause, String lemma) {
    boolean fight = Words.BEGINNING.contains(lemma) && Words.FIGHTS.contains(patientLemma(clause));
    return fight && isSaid(clause) ? by(clause) : Optional.empty();
  }

  /** "X opened fire first", "X shot first". */
  private Optional<Accusation> firedFirst(Clause clause, String lemma) {
    int at = clause.predicate().index();
    boolean fired =
        lemma.equals("open") ? word(at + 1).equals("fire") : Words.FIRING.contains(lemma);
    boolean first = word(at + 1).equals("first") || word(at + 2).equals("first");
    return fired && first ? by(clause) : Optional.empty();
  }

  /** "P said that X had set the charges", "the bomb was planted by X". */
  private Optional<Accusation> set(Clause clause, String lemma) {
    boolean set = Words.SETTING.contains(lemma) && Words.CHARGES.contains(patientLemma(clause));
    return set && isSaid(clause) ? by(clause) : Optional.empty();
  }

  /** "X hijacked the ship, P said", "the priest was kidnapped not by X but by Y". */
  private Optional<Accusation> took(Clause clause, String lemma) {
    if (!Words.TAKING.contains(lemma) || !isSaid(clause) || isGround(clause)) {
      return Optional.empty();
    }
    Optional<Phrase> other = insteadOf(clause);
    return other.isPresent() ? other.flatMap(who -> accused(who, clause)) : by(clause);
  }

  /** A town that is taken is a move in a war, and whose it was is no accusation. */
  private boolean isGround(Clause clause) {
    return clause
        .patient()
        .filter(what -> !Words.GROUND.contains(what.head().lemma()))
        .filter(
            what ->
                index.namesIn(what.head().span()).stream()
                    .noneMatch(name -> name.type() == NameMention.Type.PLACE))
        .isEmpty();
  }

  /** The Y of "not by X but by Y". */
  private Optional<Phrase> insteadOf(Clause clause) {
    return Stream.concat(
            clause.obliques("by").stream(),
            clause.agent().stream().flatMap(who -> who.conjuncts().stream()))
        .filter(phrase -> hasChild(phrase.headIndex(), "but"))
        .findFirst();
  }

  /** "The killers came from X", "the gunmen belonged to X". */
  private Optional<Accusation> cameFrom(Clause clause, String lemma) {
    boolean doers =
        clause.subject().filter(who -> Words.DOERS.contains(who.head().lemma())).isPresent();
    if (!doers) {
      return Optional.empty();
    }
    String preposition = lemma.equals("come") ? "from" : lemma.equals("belong") ? "to" : "";
    return preposition.isEmpty()
        ? Optional.empty()
        : clause.obliques(preposition).stream()
            .flatMap(from -> suspects.group(from).stream())
            .findFirst()
            .map(group -> accusation(group, false, index.speaker(clause), clause));
  }

  /** "Prosecutors are looking into the group known as X", "the inquiry centres on X". */
  private Optional<Accusation> lookedTo(Clause clause, String lemma) {
    if (!Words.LOOKING.contains(lemma)) {
      return Optional.empty();
    }
    Optional<String> speaker = Optional.ofNullable(index.speaker(clause));
    Optional<String> agent = clause.agent().map(index::name);
    boolean inquiry = isInquiry(agent) || isInquiry(speaker);
    return inquiry
        ? Stream.of("into", "at", "to", "on")
            .flatMap(preposition -> clause.obliques(preposition).stream())
            .flatMap(what -> suspects.group(what).or(() -> known(what)).stream())
            .findFirst()
            .map(of -> accusation(of, false, agent.or(() -> speaker).orElse(null), clause))
        : Optional.empty();
  }

  /** "The group known as X". */
  private Optional<Suspect> known(Phrase what) {
    return Words.BANDS.contains(what.head().lemma()) ? suspects.calledSo(what) : Optional.empty();
  }

  private static boolean isInquiry(Optional<String> who) {
    return who.filter(name -> Words.inquires(name)).isPresent();
  }

  /** "P dismissed reports that X was involved", "P said X was not involved". */
  Optional<Accusation> clears(Clause clause) {
    boolean part =
        Words.INVOLVED.contains(clause.predicate().lemma())
            || Words.INVOLVED.contains(clause.predicate().token().lower());
    if (!part) {
      return Optional.empty();
    }
    Optional<Clause> refusal = refusal(clause);
    boolean cleared = clause.isNegated() != refusal.isPresent();
    Optional<String> speaker =
        refusal.isPresent()
            ? refusal.flatMap(Clause::agent).map(index::name)
            : Optional.ofNullable(index.speaker(clause));
    return cleared
        ? clause
            .subject()
            .or(clause::passiveSubject)
            .flatMap(suspects::of)
            .map(of -> accusation(of, true, speaker.orElse(null), clause))
        : Optional.empty();
  }

  /** The clause that calls this one untrue: "denied reports that ...", "denied that ...". */
  Optional<Clause> refusal(Clause clause) {
    Dependencies tree = sentence.dependencies();
    int head = tree.head(clause.predicate().index());
    if (head == Dependencies.ROOT) {
      return Optional.empty();
    }
    boolean report = Words.REPORTS.contains(sentence.tokens().get(head).lemma());
    int verb = report ? tree.head(head) : head;
    return verb == Dependencies.ROOT ? Optional.empty() : index.at(verb).filter(Deeds::isBelying);
  }

  private static boolean isBelying(Clause clause) {
    return Words.BELYING.contains(clause.predicate().lemma())
        || Words.BELYING.contains(clause.predicate().token().lower());
  }

  private Optional<Accusation> by(Clause clause) {
    return clause
        .agent()
        .filter(who -> !hasChild(who.headIndex(), "not"))
        .flatMap(who -> accused(who, clause));
  }

  private Optional<Accusation> accused(Phrase who, Clause clause) {
    return suspects
        .of(who)
        .or(() -> suspects.culprits(who))
        .map(of -> accusation(of, false, index.speaker(clause), clause));
  }

  private boolean hasChild(int token, String word) {
    return sentence.dependencies().children(token).stream()
        .anyMatch(child -> child < token && word(child).equals(word));
  }

  /** What nobody is quoted for is the article's own telling of who did what. */
  private boolean isSaid(Clause clause) {
    return clause.speaker().isPresent() || clause.isPassive();
  }

  private static Accusation accusation(
      Suspect of, boolean denied, @Nullable String saidBy, Clause clause) {
    Span evidence = clause.predicate().token().span().union(of.span());
    return new Accusation(of.name(), denied, saidBy, evidence);
  }

  private static String patientLemma(Clause clause) {
    return clause.patient().map(phrase -> phrase.head().lemma()).orElse("");
  }

  private String word(int at) {
    return at >= 0 && at < sentence.tokens().size() ? sentence.tokens().get(at).lower() : "";
  }
}
