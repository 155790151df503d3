package io.github.concordant.ingest;

import org.jspecify.annotations.Nullable;

/** Where gathered articles go. */
@FunctionalInterface
interface Shelf {

  /** Two folders of one name are two stories; lines of two files that name one story are one. */
  record Key(String home, @Nullable String story) {}

  /** Takes an article of a story. */
  void put(Key story, Incoming article);
}
