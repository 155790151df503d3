package io.github.concordant.examples.extension;

import io.github.concordant.text.Lexicon;
import io.github.concordant.text.LexiconProvider;

/** Names and words of an island's press. */
public final class IslandWords implements LexiconProvider {

  @Override
  public Lexicon lexicon() {
    return Lexicon.builder()
        .place("Port Sandal")
        .group("green tide")
        .eventNoun("landslide", "cliffslip", "cliffslips")
        .build();
  }
}
