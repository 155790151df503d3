package io.github.concordant.verify;

/** Thrown when a file of expectations cannot be read; the message names file and place. */
public final class BadExpectations extends Exception {

  private static final long serialVersionUID = 1L;

  BadExpectations(String message) {
    super(message);
  }
}
