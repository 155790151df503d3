package io.github.concordant.config;

/** A configuration that cannot be read; the message says where, what is wrong and what to write. */
public final class BadConfiguration extends Exception {

  private static final long serialVersionUID = 1L;

  BadConfiguration(String message) {
    super(message);
  }

  /** The message for a person. */
  public String display() {
    return String.valueOf(getMessage());
  }
}
