package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.Examples;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Counts;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.number.NumberReader;
import java.util.HashSet;
import java.util.Set;

/**
 * How many people were killed, injured, missing, detained, kidnapped, displaced and rescued, as an
 * article states it in numbers, in words and in the singular.
 */
public final class CasualtyKind implements ClaimKind {

  private final CasualtyReader reader = new CasualtyReader(Lexicon.load());
  private final NumberReader numberReader = new NumberReader();

  @Override
  public String id() {
    return "casualty";
  }

  @Override
  public ImmutableSet<Slot> slots() {
    return Slot.CASUALTIES;
  }

  @Override
  public ImmutableList<ClaimDraft> extract(AnnotatedArticle article) {
    ImmutableList.Builder<ClaimDraft> drafts = ImmutableList.builder();
    String title = article.title().text();
    extract(article.title(), Field.TITLE, title, drafts);
    extract(article.text(), Field.TEXT, title, drafts);
    return drafts.build();
  }

  private void extract(
      AnnotatedText text, Field field, String title, ImmutableList.Builder<ClaimDraft> drafts) {
    ImmutableList<NumberMention> numbers =
        text.numbers().isEmpty() ? numberReader.read(text.text()) : text.numbers();
    Set<Slot> told = new HashSet<>();
    ImmutableList<Span> repeated =
        field == Field.TEXT ? repeats(title.strip(), text.text()) : ImmutableList.of();
    for (Sentence sentence : text.sentences()) {
      Line line = Line.of(text.text(), sentence, numbers, field == Field.TITLE);
      for (Tally tally : reader.read(line)) {
        boolean fresh = isFresh(told, tally);
        told.add(tally.slot());
        Span place = line.span(tally.first(), tally.end());
        boolean again = repeated.stream().anyMatch(span -> span.contains(place));
        if ((fresh || !tally.known()) && !again) {
          drafts.add(draft(line, field, tally));
        }
      }
    }
  }

  /** Somebody already known is counted when nobody was counted so, nor killed, before. */
  private static boolean isFresh(Set<Slot> told, Tally tally) {
    boolean dead = tally.slot().equals(Slot.INJURED) && told.contains(Slot.KILLED);
    return !dead && !told.contains(tally.slot());
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

  private static ClaimDraft draft(Line line, Field field, Tally tally) {
    Evidence evidence = Evidence.of(field, line.span(tally.first(), tally.end()), line.text());
    ImmutableSet.Builder<Nuance> nuances = ImmutableSet.builder();
    nuances.addAll(tally.nuances());
    if (field == Field.TITLE) {
      nuances.add(Nuance.HEADLINE);
    }
    return new ClaimDraft(
        tally.slot(), tally.count(), tally.scope(), null, evidence, nuances.build());
  }

  @Override
  public Comparison compare(ClaimDraft a, ClaimDraft b) {
    if (!(a.value() instanceof Count first) || !(b.value() instanceof Count second)) {
      throw new IllegalArgumentException("no counts: " + a.value() + ", " + b.value());
    }
    return Counts.compare(first, a.scope(), second, b.scope());
  }

  @Override
  public Examples examples() {
    return Phrasebook.read();
  }
}
