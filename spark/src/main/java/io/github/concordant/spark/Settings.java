package io.github.concordant.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a checker on an executor is to be; small, as it goes with every task.
 *
 * @param configuration the name under which the configuration's file was sent to the executors, or
 *     null for the library's own
 * @param mostArticles the articles of a story beyond which it is not checked
 */
record Settings(@Nullable String configuration, int mostArticles) implements Serializable {}
