package io.github.concordant.text.name;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Sentence;
import java.util.List;

/**
 * Finds names of persons, groups, organisations and places in English news: a trained model, then
 * rules for what the lexicons know, then what the document as a whole says of its names.
 * Thread-safe; the answer depends on the text alone.
 */
public final class NameRecognizer {

  private final NameModel model;

  private NameRecognizer(NameModel model) {
    this.model = model;
  }

  /**
   * The recogniser with the model that comes with this library, read once, when first asked for.
   */
  public static NameRecognizer standard() {
    return Standard.RECOGNIZER;
  }

  private static final class Standard {
    static final NameRecognizer RECOGNIZER = new NameRecognizer(NameModel.load());
  }

  /**
   * The names in a text, in its order; no two overlap. A person's titles are not part of the name.
   *
   * @param sentences of that text, with spans into it
   */
  public ImmutableList<NameMention> recognize(String text, ImmutableList<Sentence> sentences) {
    List<SentenceNames> found = sentences.stream().map(this::names).toList();
    ImmutableList.Builder<NameMention> mentions = ImmutableList.builder();
    for (SentenceNames sentence : DocumentEvidence.apply(found)) {
      for (FoundName name : sentence.names()) {
        Span first = sentence.units().get(name.start()).span();
        Span span = first.union(sentence.units().get(name.end() - 1).span());
        mentions.add(new NameMention(span, span.in(text), name.type()));
      }
    }
    return mentions.build();
  }

  private SentenceNames names(Sentence sentence) {
    List<NameUnit> units = NameUnit.of(sentence);
    String[] words = units.stream().map(NameUnit::form).toArray(String[]::new);
    SentenceView view = new SentenceView(words);
    ImmutableList<FoundName> found = HyphenJoiner.join(units, model.find(view));
    ImmutableList<FoundName> names = NameRules.apply(view, found);
    return new SentenceNames(sentence, units, view, names);
  }
}
