package io.github.concordant.check;

import io.github.concordant.model.CheckListener;
import io.github.concordant.model.CheckListener.Stage;
import java.util.concurrent.CancellationException;

/** How far a check has come: tells its listener, and ends the check when it is to stop. */
final class Progress {

  private final CheckListener listener;
  private final Thread caller = Thread.currentThread();

  Progress(CheckListener listener) {
    this.listener = listener;
  }

  void begin(Stage stage) {
    checkpoint();
    listener.stage(stage);
  }

  void articleRead(String id, int done, int of) {
    listener.articleRead(id, done, of);
  }

  /**
   * Goes on, unless the check is to stop.
   *
   * @throws CancellationException if the listener says so, or the thread of the check has been
   *     interrupted; it stays so
   */
  void checkpoint() {
    if (listener.isCancelled()) {
      throw new CancellationException("the check was cancelled");
    }
    if (caller.isInterrupted()) {
      throw new CancellationException("the thread of the check was interrupted");
    }
  }
}
