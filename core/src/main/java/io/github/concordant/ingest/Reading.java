package io.github.concordant.ingest;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.SourceSet;

/**
 * What came of reading some inputs.
 *
 * @param stories in the order in which the first article of each was met
 * @param problems what could not be read, in the order of the inputs
 */
public record Reading(ImmutableList<SourceSet> stories, ImmutableList<ReadProblem> problems) {}
