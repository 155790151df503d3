/**
 * Archives of any size on Apache Spark: reads articles, finds their stories, checks each, and
 * writes claims, events and findings as JSON lines and Parquet. Thin: all that is judged, the
 * library judges.
 */
@NullMarked
package io.github.concordant.spark;

import org.jspecify.annotations.NullMarked;
