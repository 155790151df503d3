package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bare numbers that answer an earlier count: "The State says twelve", "the charity has 31", "it is
 * nineteen, not twelve". They count those who were counted last, and the subject of their verb says
 * so.
 */
final class Answers {

  private static final ImmutableSet<String> ARE =
      ImmutableSet.of("is", "are", "was", "were", "'s", "been");

  private final Line line;
  private final SpeakerFinder speakers;

  Answers(Line line, SpeakerFinder speakers) {
    this.line = line;
    this.speakers = speakers;
  }

  /** A count and who gives it, or null where the words do not tell. */
  record Answer(Tally tally, @Nullable String speaker) {}

  /** How a number is given: the words before it, and by whom. */
  private record Giving(int first, @Nullable String speaker) {}

  /**
   * The numbers of the sentence that answer.
   *
   * @param counted what else the sentence counts
   * @param before what was counted in the sentences before, or null
   */
  ImmutableList<Answer> read(List<Tally> counted, @Nullable Topic before) {
    List<Answer> answers = new ArrayList<>();
    boolean gapped = false;
    for (int at = 0; at < line.size(); at++) {
      Topic topic = topic(counted, before, at);
      if (topic == null || !isBare(at) || isCounted(counted, at)) {
        continue;
      }
      Giving giving = giving(at, gapped || isToldBefore(counted, at));
      if (giving != null) {
        answers.add(new Answer(tally(topic, giving.first(), at), giving.speaker()));
        gapped = true;
      }
    }
    return ImmutableList.copyOf(answers);
  }

  /** The topic that a question sets: "How many died?", or null. */
  static @Nullable Topic asked(Line line, List<Predicate> predicates) {
    for (int at = 0; at < line.size(); at++) {
      if (line.are(at, "how", "many")) {
        for (Predicate predicate : predicates) {
          if (predicate.first() > at) {
            return new Topic(predicate.slot(), null, false, 0);
          }
        }
      }
    }
    return null;
  }

  /** What was counted nearest before the word: in its own sentence, else in those before. */
  private @Nullable Topic topic(List<Tally> counted, @Nullable Topic before, int at) {
    Topic topic = before;
    for (Tally tally : counted) {
      if (tally.end() <= at && !tally.known() && !tally.nuances().contains(Nuance.PART)) {
        topic = Topic.of(tally, new NuanceReader(line));
      }
    }
    return topic;
  }

  private static boolean isCounted(List<Tally> counted, int at) {
    return counted.stream().anyMatch(tally -> tally.first() <= at && at < tally.end());
  }

  /** Whether somebody is quoted with a count before the word: "police said nine died, ..." */
  private boolean isToldBefore(List<Tally> counted, int at) {
    return counted.stream()
        .filter(tally -> tally.end() <= at)
        .anyMatch(tally -> speakers.of(tally.first(), tally.end(), null) != null);
  }

  /** A number with no noun: its clause ends behind it. */
  private boolean isBare(int at) {
    Word next = line.at(at + 1);
    return line.at(at).isCount()
        && (at + 1 >= line.size()
            || next.isStop()
            || next.isComma()
            || Grammar.AND.contains(next.lower())
            || line.are(at + 1, "according", "to")
            || Grammar.BARE_NUMBER_ENDS.contains(next.lower()));
  }

  private @Nullable Giving giving(int at, boolean gapped) {
    if (isCorrection(at)) {
      int verb = at - 1;
      return new Giving(verb, speakers.of(verb, at + 1, null));
    }
    if (isCorrected(at)) {
      return null;
    }
    int verb = verbBefore(at);
    if (verb >= 0) {
      String speaker = speakerOf(verb);
      return speaker == null && !isThose(verb) && !isOurs(verb) ? null : new Giving(verb, speaker);
    }
    if (isFigureAt(at)) {
      return new Giving(at, speakers.of(at, at + 1, null));
    }
    if (isFronted(at) || (gapped && line.are(at + 1, "according", "to"))) {
      return new Giving(at, speakers.of(at, at + 1, null));
    }
    return gapped ? gapped(at) : null;
  }

  /** "It is nineteen, not twelve", "they were nine and not five". */
  private boolean isCorrection(int at) {
    int not = line.is(at + 1, ",") || line.is(at + 1, "and") ? at + 2 : at + 1;
    return ARE.contains(line.at(at - 1).lower())
        && line.is(not, "not")
        && line.at(not + 1).isCount();
  }

  /** "Not twelve". */
  private boolean isCorrected(int at) {
    return line.is(at - 1, "not");
  }

  /** The verb that gives the number: "says nine", "speaks of nine", "has not moved from two". */
  private int verbBefore(int at) {
    int verb = beforeFigure(at) - 1;
    while (Grammar.isAside(line.at(verb)) && !Grammar.GIVING.contains(line.at(verb).lower())) {
      verb--;
    }
    if (Grammar.GIVING.contains(line.at(verb).lower())) {
      return isVerb(verb) ? verb : -1;
    }
    if (line.is(verb, "has") || line.is(verb, "have") || line.is(verb, "had")) {
      return hasCounter(verb) ? verb : -1;
    }
    if (!Grammar.GIVING_LINKS.contains(line.at(verb).lower())) {
      return -1;
    }
    verb--;
    if (line.is(verb, "it") || line.is(verb, "them") || line.is(verb, "this")) {
      verb--;
    }
    return Grammar.GIVING_WITH_LINK.contains(line.at(verb).lower()) && isVerb(verb) ? verb : -1;
  }

  /** Where what gives the number begins: "its 34", "the figure of five", "a toll of nine". */
  private int beforeFigure(int at) {
    if (Grammar.OWN.contains(line.at(at - 1).lower())) {
      return at - 1;
    }
    if (!line.is(at - 1, "of") || !Grammar.FIGURES.contains(line.at(at - 2).lower())) {
      return at;
    }
    int first = at - 2;
    while (first > 0
        && (line.at(first - 1).tag() == Tag.DET
            || line.at(first - 1).tag() == Tag.ADJ
            || Grammar.OWN.contains(line.at(first - 1).lower()))) {
      first--;
    }
    return first;
  }

  /** "Forty-eight, says the ministry." */
  private boolean isFronted(int at) {
    boolean opens = at == 0 || (at == 1 && line.at(0).isStop());
    return opens
        && line.at(at + 1).isComma()
        && Grammar.SAYING.contains(line.at(at + 2).lower())
        && line.at(at + 2).tag() == Tag.VERB;
  }

  private boolean isVerb(int at) {
    Tag before = line.at(at - 1).tag();
    return before != Tag.DET && before != Tag.ADJ && !Grammar.BE.contains(line.at(at - 1).lower());
  }

  /** "The charity has 31": somebody who keeps count. */
  private boolean hasCounter(int verb) {
    String subject = speakers.nameUntil(verb);
    if (subject == null) {
      return isOurs(verb);
    }
    return holdsCounter(Math.max(0, verb - 6), verb);
  }

  /** Whether the words name somebody who may have a figure: an office, "the Azeri". */
  private boolean keepsCount(int first, int end) {
    boolean named = line.is(first, "the") && line.at(end - 1).isName();
    return named || holdsCounter(first, end);
  }

  private boolean holdsCounter(int first, int end) {
    for (int at = first; at < end; at++) {
      if (Grammar.COUNTERS.contains(line.at(at).lower())) {
        return true;
      }
    }
    return false;
  }

  /** The subject of the verb; "the charity said its parishes had registered 900": the charity. */
  private @Nullable String speakerOf(int verb) {
    String subject = speakers.nameUntil(verb);
    for (int at = verb - 1; at > 0 && subject != null; at--) {
      boolean told = Grammar.SAYING.contains(line.at(at - 1).lower());
      if (told && (line.is(at, "its") || line.is(at, "their"))) {
        String teller = speakers.nameUntil(at - 1);
        return teller == null ? subject : teller;
      }
    }
    return subject;
  }

  /** "Ours has 31": the list of whoever writes. */
  private boolean isOurs(int verb) {
    return verb > 0 && line.is(0, "ours");
  }

  /** "Those who speak of nine". */
  private boolean isThose(int verb) {
    return line.is(verb - 1, "who")
        && (line.is(verb - 2, "those") || line.is(verb - 2, "others") || line.is(verb - 2, "some"));
  }

  /** "Put the figure at five", "the count rose to 12". */
  private boolean isFigureAt(int at) {
    if (!line.is(at - 1, "at") && !line.is(at - 1, "to")) {
      return false;
    }
    for (int i = at - 2; i >= Math.max(0, at - 8); i--) {
      if (line.at(i).isStop() || line.at(i).isComma()) {
        return false;
      }
      if (Grammar.FIGURES.contains(line.at(i).lower()) && !line.is(i + 1, "of")) {
        return true;
      }
    }
    return false;
  }

  /** "The ministry says two, the party five." */
  private @Nullable Giving gapped(int at) {
    int first = at;
    while (first > 0 && !line.at(first - 1).isComma() && !line.at(first - 1).isStop()) {
      first--;
    }
    boolean linked =
        Grammar.AND.contains(line.at(first).lower())
            || line.is(first, "but")
            || line.is(first, "while");
    int subject = linked ? first + 1 : first;
    String speaker = speakers.nameUntil(at);
    boolean whole = speaker != null && subject < at && speakers.spans(subject, at);
    return whole && first > 0 && keepsCount(subject, at) ? new Giving(at, speaker) : null;
  }

  private Tally tally(Topic topic, int first, int at) {
    NumberMention number = line.at(at).number();
    Count count = number == null ? Count.exactly(1) : new Count(number.min(), number.max());
    return new Tally(topic.slot(), count, topic.scope(), first, at + 1, at, false, topic.nuances());
  }
}
