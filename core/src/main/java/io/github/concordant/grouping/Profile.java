package io.github.concordant.grouping;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.event.EventOutline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is compared with others.
 *
 * @param day of publication, or null where none is known
 * @param vector of length 1, or empty
 * @param names the terms that are names
 * @param outline of what the article is about
 */
record Profile(
    String id,
    @Nullable LocalDate day,
    TermVector vector,
    ImmutableSet<String> names,
    EventOutline outline) {}
