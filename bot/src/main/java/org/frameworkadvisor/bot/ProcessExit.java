package org.frameworkadvisor.bot;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Ends the process: with an exit code, or when it is told to (SIGTERM, Ctrl-C) after what has
/// begun is finished. Being told to is no failure, so the exit code is 0 then, which only halting
/// can say.
final class ProcessExit {
  /// For closing what is open. Supervisors that tell a process to end kill it a few seconds later.
  private static final long REST_MILLIS = 500;

  private final AtomicBoolean exiting = new AtomicBoolean();
  private final CountDownLatch finished = new CountDownLatch(1);

  /// Ends the process now, unless it is ending already. The caller has closed what needs closing.
  /// The models' native code may still be at work on another thread, and crashes when the process
  /// is taken apart around it; halting leaves it in peace.
  void exit(int code) {
    finished.countDown();
    if (!exiting.getAndSet(true)) {
      Runtime.getRuntime().halt(code);
    }
  }

  /// Has something finished when the process is told to end; after it, the rest of the process has
  /// a moment to call [#exit].
  void onTermination(Runnable finish) {
    Runtime.getRuntime()
        .addShutdownHook(Thread.ofPlatform().name("ending").unstarted(() -> terminate(finish)));
  }

  private void terminate(Runnable finish) {
    if (exiting.getAndSet(true)) {
      return;
    }
    finish.run();
    try {
      // In vain where the knowledge is still being opened: that goes on at the next start.
      finished.await(REST_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(0);
  }
}
