package io.github.concordant.bench.event;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import java.time.LocalDate;

/**
 * A shooting with the articles that tell of it.
 *
 * @param month the state and month in which it happened, "Ohio 2014-02"
 * @param day on which it happened
 */
public record Incident(String id, String month, LocalDate day, ImmutableList<Article> articles) {}
