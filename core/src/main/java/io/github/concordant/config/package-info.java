/** What a newsroom decides for itself, as a value, and the files that it is written in. */
@NullMarked
package io.github.concordant.config;

import org.jspecify.annotations.NullMarked;
