package org.frameworkadvisor.bot.discord.interaction;

import java.util.concurrent.atomic.AtomicReference;

/// Decides what an interaction's first response is: its answer, or, where that takes too long, the
/// promise of one. Discord takes exactly one of them, so whoever comes first wins.
final class FirstResponse {
  private enum State {
    OPEN,
    ANSWERED,
    DEFERRED
  }

  private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);

  /// Claims it for the answer.
  ///
  /// @return whether the answer is the first response
  boolean answers() {
    return state.compareAndSet(State.OPEN, State.ANSWERED);
  }

  /// Claims it for the promise.
  ///
  /// @return whether the promise is the first response
  boolean defers() {
    return state.compareAndSet(State.OPEN, State.DEFERRED);
  }
}
