package io.github.concordant.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which version of an article this is. Versions of one article are told by {@code of} alone; which
 * of them is the newest, by their numbers, else by their times.
 *
 * @param of what all versions of the article share: its guid, URI or address
 * @param number the version's number, where it has one
 * @param at when this version was made, where known
 */
public record Version(String of, @Nullable Long number, @Nullable Instant at) {}
