package io.github.concordant.bench.peer;

import com.google.common.collect.ImmutableList;
import io.github.concordant.text.Sentence;
import java.time.LocalDate;

/** A document with its day, cut and tagged beforehand. */
record TaggedDocument(String text, LocalDate published, ImmutableList<Sentence> sentences) {}
