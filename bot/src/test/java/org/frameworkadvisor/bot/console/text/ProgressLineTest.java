package org.frameworkadvisor.bot.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;

  @Test
  void quickWorkShowsNothing() {
    try (ProgressLine progress = line(true)) {
      after(999, () -> progress.at("Reading", 1, 2));
    }
    assertThat(shown()).isEmpty();
  }

  @Test
  void onATerminalOneLineIsDrawnOverAndCleared() {
    try (ProgressLine progress = line(true)) {
      after(1000, () -> progress.at("Reading passages", 1200, 3000));
      after(50, () -> progress.at("Reading passages", 1300, 3000));
      after(50, () -> progress.at("Indexing", 7, 0));
    }
    assertThat(shown())
        .isEqualTo(
            "\rReading passages: 1,200 of 3,000 (40 %)"
                + "\rIndexing: 7"
                + " ".repeat(28)
                + "\r"
                + " ".repeat(11)
                + "\r");
  }

  @Test
  void elsewhereEachStepHasALineAtItsStartAndItsEnd() {
    try (ProgressLine progress = line(false)) {
      after(1500, () -> progress.at("Reading", 1, 2));
      after(500, () -> progress.at("Reading", 2, 2));
      after(500, () -> progress.at("Indexing", 1, 2));
      now += TimeUnit.MILLISECONDS.toNanos(700);
    }
    assertThat(shown())
        .isEqualTo(
            """
            Reading …
            Reading: done, 2.5 s since the start
            Indexing …
            Indexing: done, 3.2 s since the start
            """);
  }

  @Test
  void whereNobodyLooksWorkGoesOn() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    try (ProgressLine progress = new ProgressLine(new Utf8Output(closed), false, () -> now)) {
      after(1500, () -> progress.at("Reading", 1, 2));
      after(1500, () -> progress.at("Indexing", 1, 2));
    }
    assertThat(now).isEqualTo(TimeUnit.SECONDS.toNanos(3));
  }

  private ProgressLine line(boolean terminal) {
    return new ProgressLine(new Utf8Output(err), terminal, () -> now);
  }

  private void after(long millis, Runnable report) {
    now += TimeUnit.MILLISECONDS.toNanos(millis);
    report.run();
  }

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
