/**
 * For the tests of those who embed Concordant: AssertJ assertions over reports, and source sets run
 * as dynamic tests of JUnit 5.
 */
@NullMarked
package io.github.concordant.testkit;

import org.jspecify.annotations.NullMarked;
