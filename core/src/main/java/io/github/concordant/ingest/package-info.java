/**
 * Reading articles from files, folders and streams, one reader a format; what cannot be read is
 * told, and the rest goes on.
 */
@NullMarked
package io.github.concordant.ingest;

import org.jspecify.annotations.NullMarked;
