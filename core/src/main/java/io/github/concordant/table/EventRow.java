package io.github.concordant.table;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event as a row.
 *
 * @param story the story's id, or null when it has none
 * @param dateVerdict whether the sources agree on the day, as for a {@link Toll}
 * @param placeVerdict whether they agree on the place
 * @param perpetrators who is said to have done it, whoever says so
 * @param targets whom or what it is said to have hit
 * @param witnesses how many of the sources have a text of their own
 */
public record EventRow(
    @Nullable String story,
    Event event,
    @Nullable String dateVerdict,
    @Nullable String placeVerdict,
    ImmutableList<String> perpetrators,
    ImmutableList<String> targets,
    Toll killed,
    Toll injured,
    int witnesses) {}
