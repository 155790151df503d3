package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.Examples;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Counts;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.number.NumberReader;

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
  public String summary() {
    return "How many people were killed, injured, missing, detained, kidnapped, displaced or "
        + "rescued, in numbers, in words and in the singular.";
  }

  @Override
  public ImmutableSet<Slot> slots() {
    return Slot.CASUALTIES;
  }

  @Override
  public ImmutableList<ClaimDraft> extract(AnnotatedArticle article) {
    String title = article.title().text();
    return ImmutableList.<ClaimDraft>builder()
        .addAll(read(article.title(), Field.TITLE, title))
        .addAll(read(article.text(), Field.TEXT, title))
        .build();
  }

  private ImmutableList<ClaimDraft> read(AnnotatedText text, Field field, String title) {
    ImmutableList<NumberMention> numbers =
        text.numbers().isEmpty() ? numberReader.read(text.text()) : text.numbers();
    FieldReading reading = new FieldReading(reader, field, text.text(), title);
    for (Sentence sentence : text.sentences()) {
      reading.read(Line.of(text.text(), sentence, numbers, field == Field.TITLE));
    }
    return reading.drafts();
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
