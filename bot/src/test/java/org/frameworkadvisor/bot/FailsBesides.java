package org.frameworkadvisor.bot;

/// The program, which waits for what it is told to read, beside a thread that fails meanwhile.
final class FailsBesides {
  private FailsBesides() {}

  public static void main(String[] args) {
    Thread failing =
        new Thread(
            () -> {
              while (Thread.getDefaultUncaughtExceptionHandler() == null) {
                Thread.onSpinWait();
              }
              throw new IllegalStateException("no space");
            },
            "besides");
    failing.start();
    Main.main(new String[] {"knowledge", "teach", "Why?"});
  }
}
