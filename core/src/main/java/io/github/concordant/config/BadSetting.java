package io.github.concordant.config;

import com.google.common.collect.ImmutableList;

/** Thrown inside this package when one setting is wrong, before it is known where it stands. */
final class BadSetting extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<String> path;

  /**
   * @param path the keys and places in lists that lead to the setting
   * @param message what is wrong and what to write instead
   */
  BadSetting(Iterable<String> path, String message) {
    super(message);
    this.path = ImmutableList.copyOf(path);
  }

  ImmutableList<String> path() {
    return path;
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
