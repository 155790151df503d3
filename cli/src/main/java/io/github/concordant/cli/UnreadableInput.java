package io.github.concordant.cli;

/** An input that the command cannot do without cannot be read: told, and exit status 3. */
final class UnreadableInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message where, what is wrong, and what to do
   */
  UnreadableInput(String message) {
    super(message);
  }
}
