package io.github.concordant.claim.role;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClauseIndex;
import io.github.concordant.claim.role.RoleReader.Role;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Token;
import io.github.concordant.text.clause.Clause;
import io.github.concordant.text.clause.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The office of one who was killed, named or not: "the mayor of a hill town was shot dead",
 * "councillor murdered". Who is meant is told by the part in the event, so that an article whose
 * dead held two offices which nobody holds together says nothing here.
 */
final class VictimOffices {

  /** The part of the one who lost his life. */
  static final String DEAD = "the one who died";

  private static final ImmutableSet<String> KILLS = Offices.list("kills");
  private static final ImmutableSet<String> DIES = Offices.list("dies");
  private static final ImmutableSet<String> SHOOTS = Offices.list("shoots");
  private static final ImmutableSet<String> TO_DEATH = Offices.list("dead");

  /** Words behind "shot" in which "dead" may stand. */
  private static final int REACH = 3;

  private final AnnotatedText text;
  private final Sentence sentence;
  private final List<Role> roles;

  private VictimOffices(AnnotatedText text, Sentence sentence, List<Role> roles) {
    this.text = text;
    this.sentence = sentence;
    this.roles = roles;
  }

  /** The offices of an article's dead, the most telling words of each. */
  static ImmutableList<ClaimDraft> of(AnnotatedArticle article) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Field field : Field.values()) {
      AnnotatedText text = article.field(field);
      String characters = article.article().field(field);
      List<Role> roles = new RoleReader().read(text);
      for (Sentence sentence : text.sentences()) {
        for (Role role : new VictimOffices(text, sentence, roles).read()) {
          drafts.add(
              ClaimDraft.of(
                      Slot.ROLE,
                      new Text(role.office().in(characters)),
                      Evidence.of(field, role.evidence(), characters))
                  .withScope(DEAD));
        }
      }
    }
    return isOfSeveral(drafts) ? ImmutableList.of() : telling(drafts);
  }

  private static boolean isOfSeveral(List<ClaimDraft> drafts) {
    return drafts.stream()
        .anyMatch(a -> drafts.stream().anyMatch(b -> office(a).excludes(office(b))));
  }

  /** Without a candidate of whom the article says elsewhere for what. */
  private static ImmutableList<ClaimDraft> telling(List<ClaimDraft> drafts) {
    return drafts.stream()
        .filter(draft -> drafts.stream().noneMatch(other -> isMore(office(other), office(draft))))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isMore(Office other, Office office) {
    boolean bare = office.candidate() && office.head().isEmpty();
    return bare && other.candidate() && !other.head().isEmpty();
  }

  private static Office office(ClaimDraft draft) {
    return Office.of(((Text) draft.value()).text());
  }

  private List<Role> read() {
    if (!mayTell()) {
      return List.of();
    }
    List<Role> found = new ArrayList<>();
    for (Clause clause : ClauseIndex.of(text, sentence).clauses()) {
      if (!clause.isNegated() && !clause.isHypothetical()) {
        victim(clause).filter(dead -> dead.number().isEmpty()).ifPresent(dead -> add(dead, found));
      }
    }
    return found;
  }

  /**
   * Whether somebody dies, and an office is named that may be his: else there is no need to parse.
   */
  private boolean mayTell() {
    return sentence.tokens().stream().anyMatch(token -> tells(token.lemma()))
        && (roles.stream().anyMatch(role -> sentence.span().contains(role.evidence()))
            || IntStream.range(0, sentence.tokens().size())
                .anyMatch(at -> RoleReader.isCivil(sentence.tokens(), at)));
  }

  private static boolean tells(String lemma) {
    return KILLS.contains(lemma) || DIES.contains(lemma) || SHOOTS.contains(lemma);
  }

  /** Whom the clause tells to have died. */
  private Optional<Phrase> victim(Clause clause) {
    String verb = clause.predicate().lemma();
    if (DIES.contains(verb)) {
      return clause.subject();
    }
    boolean kills = KILLS.contains(verb) || (SHOOTS.contains(verb) && isToDeath(clause));
    return kills ? clause.patient() : Optional.empty();
  }

  private boolean isToDeath(Clause clause) {
    int verb = clause.predicate().index();
    for (int i = verb + 1; i <= verb + REACH && i < sentence.tokens().size(); i++) {
      if (TO_DEATH.contains(sentence.tokens().get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private void add(Phrase dead, List<Role> found) {
    Token head = dead.head();
    for (Role role : roles) {
      if (role.evidence().contains(head.span()) && sentence.span().contains(role.evidence())) {
        found.add(role);
      }
    }
    if (found.isEmpty() && RoleReader.isCivil(sentence.tokens(), dead.headIndex())) {
      Span office = withoutOthers(dead);
      found.add(new Role(DEAD, office, office));
    }
  }

  /**
   * "A council member and two guards": up to the word that joins others; of "shot dead a mayor"
   * without the "dead".
   */
  private Span withoutOthers(Phrase dead) {
    Span whole = withoutDeath(dead.span());
    for (int i = dead.headIndex() + 1; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.lower().equals("and") && whole.contains(token.span())) {
        return new Span(whole.start(), sentence.tokens().get(i - 1).end());
      }
    }
    return whole;
  }

  private Span withoutDeath(Span phrase) {
    for (Token token : sentence.tokens()) {
      if (phrase.contains(token.span()) && !TO_DEATH.contains(token.lower())) {
        return new Span(token.start(), phrase.end());
      }
    }
    return phrase;
  }
}
