package io.github.concordant.text.name;

import com.google.common.collect.ImmutableList;
import io.github.concordant.text.Sentence;
import java.util.List;

/** A sentence of a document on its way through the recogniser, and the names found in it so far. */
record SentenceNames(
    Sentence sentence, List<NameUnit> units, SentenceView view, ImmutableList<FoundName> names) {

  SentenceNames with(ImmutableList<FoundName> others) {
    return new SentenceNames(sentence, units, view, others);
  }

  boolean isFree(FoundName name) {
    return names.stream().noneMatch(name::overlaps);
  }
}
