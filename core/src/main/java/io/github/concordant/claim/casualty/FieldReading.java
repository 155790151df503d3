package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.claim.casualty.Answers.Answer;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Span;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one text from its first sentence to its last, with what a reader keeps in mind:
 * what was counted before and who spoke last.
 */
final class FieldReading {

  private final CasualtyReader reader;
  private final Field field;
  private final ImmutableList<Span> repeats;
  private final Set<Slot> told = new HashSet<>();
  private final ImmutableList.Builder<ClaimDraft> drafts = ImmutableList.builder();
  private @Nullable String speaker;
  private @Nullable Slot last;
  private @Nullable Topic topic;

  FieldReading(CasualtyReader reader, Field field, String text, String title) {
    this.reader = reader;
    this.field = field;
    this.repeats = field == Field.TEXT ? repeats(title.strip(), text) : ImmutableList.of();
  }

  ImmutableList<ClaimDraft> drafts() {
    return drafts.build();
  }

  void read(Line line) {
    SpeakerFinder speakers = new SpeakerFinder(line);
    ImmutableList<Tally> tallies = reader.read(line, last);
    for (Tally tally : tallies) {
      Span place = line.span(tally.first(), tally.end());
      boolean again = repeats.stream().anyMatch(repeat -> repeat.contains(place));
      if (!again && !speakers.isDenied(tally.first()) && (isFresh(tally) || !tally.known())) {
        String said = speakers.of(tally.first(), tally.end(), speaker);
        drafts.add(draft(line, place, tally, said));
      }
      told.add(tally.slot());
      last = tally.slot();
    }
    readAnswers(line, tallies, speakers);
    String spoke = speakers.of(line.size(), line.size(), speaker);
    speaker = spoke == null ? speaker : spoke;
  }

  private void readAnswers(Line line, ImmutableList<Tally> tallies, SpeakerFinder speakers) {
    ImmutableList<Answer> answers = new Answers(line, speakers).read(tallies, topic);
    for (Answer answer : answers) {
      Tally tally = answer.tally();
      drafts.add(draft(line, line.span(tally.first(), tally.end()), tally, answer.speaker()));
    }
    Topic asked = Answers.asked(line, reader.predicates(line));
    if (asked != null) {
      topic = asked;
    } else if (!tallies.isEmpty()) {
      topic = Topic.of(tallies, new NuanceReader(line));
    } else if (topic != null) {
      topic = answers.isEmpty() ? topic.older() : topic.renewed();
    }
  }

  /** Somebody already known is counted when nobody was counted so, nor killed, before. */
  private boolean isFresh(Tally tally) {
    boolean dead = tally.slot().equals(Slot.INJURED) && told.contains(Slot.KILLED);
    return !dead && !told.contains(tally.slot());
  }

  /** "Six people were also killed", after others were. */
  private static boolean isBesides(Line line, Tally tally) {
    for (int i = Math.max(0, tally.first() - 1); i < tally.end(); i++) {
      if (line.is(i, "also")) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Line line, Tally tally, ImmutableSet<String> words) {
    for (int i = tally.first(); i < tally.end(); i++) {
      if (words.contains(line.at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "Five people were shot", dead or alive; "four others were shot" beside the dead. */
  private static boolean isStruck(Line line, Tally tally) {
    return holds(line, tally, Grammar.STRUCK) && !holds(line, tally, Grammar.MORE);
  }

  private ClaimDraft draft(Line line, Span place, Tally tally, @Nullable String said) {
    ImmutableSet.Builder<Nuance> nuances = ImmutableSet.builder();
    nuances.addAll(tally.nuances());
    nuances.addAll(new NuanceReader(line).of(tally.first(), tally.end(), tally.at()));
    if (field == Field.TITLE) {
      nuances.add(Nuance.HEADLINE);
    }
    if (tally.slot().equals(Slot.INJURED) && isStruck(line, tally)) {
      nuances.add(Nuance.STRUCK);
    }
    if (tally.slot().equals(Slot.INJURED) && holds(line, tally, Grammar.STAYING)) {
      // "Eight are still in intensive care": others may have left it.
      nuances.add(Nuance.PART);
    }
    if (tally.slot().equals(Slot.INJURED) && holds(line, tally, Grammar.SINGLE_HARMS)) {
      // "Eleven have lost their sight": others were hurt otherwise.
      nuances.add(Nuance.PART);
    }
    if (tally.slot().equals(Slot.MISSING) && holds(line, tally, Grammar.STAYING)) {
      // "Nine are still missing": of more, who have been found since.
      nuances.add(Nuance.UPDATE);
    }
    if (told.contains(tally.slot()) && isBesides(line, tally)) {
      nuances.add(Nuance.ADDITIONAL);
    }
    return new ClaimDraft(
        tally.slot(),
        tally.count(),
        tally.scope(),
        said,
        Evidence.of(field, place, line.text()),
        nuances.build());
  }

  /** Where the text says its own title over again, so that one statement is one claim. */
  private static ImmutableList<Span> repeats(String title, String text) {
    ImmutableList.Builder<Span> found = ImmutableList.builder();
    int start = title.isEmpty() ? -1 : text.indexOf(title);
    while (start >= 0) {
      found.add(new Span(start, start + title.length()));
      start = text.indexOf(title, start + title.length());
    }
    return found.build();
  }
}
