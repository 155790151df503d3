package io.github.concordant.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as the sources together tell it.
 *
 * @param label for people: "Iran's strike on Pakistan"
 * @param type the class of event: "strike", "visit"
 * @param sources the ids of the articles that tell of it, sorted
 */
public record Event(
    String id,
    String label,
    String type,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String place,
    ImmutableList<String> sources) {}
