package io.github.concordant.table;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Finding.SourcedValue;
import org.jspecify.annotations.Nullable;

/**
 * The dead or the hurt of an event.
 *
 * @param estimate null where no source counts them
 * @param verdict whether the sources agree: the loudest verdict of the report, "agreement",
 *     "single-source", "superseded", "contradiction"...; null where none was given
 * @param values each value that is said with its sources
 */
public record Toll(
    @Nullable Estimate estimate, @Nullable String verdict, ImmutableList<SourcedValue> values) {}
