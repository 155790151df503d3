package io.github.concordant.text.clause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.concordant.model.Span;
import java.util.Optional;

/**
 * Who did what to whom: one verb or event noun with those that take part in it. Voice and word
 * order are evened out: "the army struck the camp", "the camp was struck by the army", "the army's
 * strike on the camp" and "a strike by the army" have the same agent and, where told, patient.
 */
public final class Clause {

  private final Predicate predicate;
  private final ClauseKind kind;
  private final Verbal verbal;
  private final Participants participants;
  private final Optional<Phrase> speaker;
  private final Span span;

  Clause(
      Predicate predicate,
      ClauseKind kind,
      Verbal verbal,
      Participants participants,
      Optional<Phrase> speaker,
      Span span) {
    this.predicate = predicate;
    this.kind = kind;
    this.verbal = verbal;
    this.participants = participants;
    this.speaker = speaker;
    this.span = span;
  }

  /** The forms of the verb and what goes with it. */
  record Verbal(boolean passive, boolean negated, Modality modality, Tense tense, Aspect aspect) {}

  /** Those who take part, by their grammatical place. */
  record Participants(
      Optional<Phrase> subject,
      Optional<Phrase> passiveSubject,
      Optional<Phrase> object,
      Optional<Phrase> indirectObject,
      Optional<Phrase> agent,
      ImmutableListMultimap<String, Phrase> obliques) {}

  /** The verb or event noun. */
  public Predicate predicate() {
    return predicate;
  }

  /** How the clause stands in its sentence. */
  public ClauseKind kind() {
    return kind;
  }

  /** From the first to the last word of the clause with all that hangs on it. */
  public Span span() {
    return span;
  }

  /**
   * The subject of an active clause: "the army" of "the army struck". A participle's, relative
   * pronoun's or coordinated verb's subject is the noun that it stands for.
   */
  public Optional<Phrase> subject() {
    return participants.subject();
  }

  /** The subject of a passive clause: "two" of "two were killed" and "two killed in blast". */
  public Optional<Phrase> passiveSubject() {
    return participants.passiveSubject();
  }

  /** The direct object; of an attack, killing or visit as a noun: what it goes against or to. */
  public Optional<Phrase> object() {
    return participants.object();
  }

  /** The indirect object: "reporters" of "told reporters". */
  public Optional<Phrase> indirectObject() {
    return participants.indirectObject();
  }

  /**
   * Who acts: the subject of an active verb, the "by" of a passive one, the possessor or adjective
   * of an event noun ("Norland's strike", "Norlandic strikes", "a strike by Norland").
   */
  public Optional<Phrase> agent() {
    return participants.agent();
  }

  /** Who or what is acted upon: the object, or the subject of a passive verb. */
  public Optional<Phrase> patient() {
    return participants.passiveSubject().or(participants::object);
  }

  /**
   * Further phrases by their preposition in lower case ("in", "because of"); those without one,
   * such as "Monday", under the empty string.
   */
  public ImmutableListMultimap<String, Phrase> obliques() {
    return participants.obliques();
  }

  /** The phrases with the preposition. */
  public ImmutableList<Phrase> obliques(String preposition) {
    return participants.obliques().get(preposition);
  }

  /** Who says what the clause tells: "police" of "two died, police said"; absent: the writer. */
  public Optional<Phrase> speaker() {
    return speaker;
  }

  /** Whether the verb is passive. */
  public boolean isPassive() {
    return verbal.passive();
  }

  /** "was not hurt", "no one was hurt", "without hurting". */
  public boolean isNegated() {
    return verbal.negated();
  }

  /** Whether it is told as a fact, as possible, as intended. */
  public Modality modality() {
    return verbal.modality();
  }

  /** Whether it is not told as a fact: "may visit", "threatened to strike". */
  public boolean isHypothetical() {
    return verbal.modality() != Modality.FACT;
  }

  /** The time that the finite verb shows. */
  public Tense tense() {
    return verbal.tense();
  }

  /** How the verb sees its time. */
  public Aspect aspect() {
    return verbal.aspect();
  }

  @Override
  public String toString() {
    return predicate.lemma()
        + participants.agent().map(agent -> " agent=" + agent).orElse("")
        + patient().map(patient -> " patient=" + patient).orElse("")
        + speaker.map(said -> " speaker=" + said).orElse("");
  }
}
