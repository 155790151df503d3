package io.github.concordant.ingest;

import io.github.concordant.model.SourceSet;

/** Takes stories one after the other as they are read. */
@FunctionalInterface
public interface StorySink {

  /** Takes a story, of which all articles are there. */
  void take(SourceSet story);
}
