/**
 * Events as rows of a table, as conflict-data projects work with them: a range and a best-supported
 * number for the dead and the hurt, and who says what.
 */
@NullMarked
package io.github.concordant.table;

import org.jspecify.annotations.NullMarked;
