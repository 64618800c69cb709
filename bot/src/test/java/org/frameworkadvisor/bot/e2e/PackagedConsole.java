package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// One command of the program as it is shipped, in a process of its own.
final class PackagedConsole {
  private PackagedConsole() {}

  /// What it ended with, and all that it wrote to its terminal.
  record Ended(int exitCode, String said) {}

  static Ended run(Path data, String... arguments) {
    return runIn(Path.of(""), data, arguments);
  }

  /// Runs it in a folder, where relative paths begin.
  static Ended runIn(Path folder, Path data, String... arguments) {
    return run(List.of(), folder, data, arguments);
  }

  /// Runs it where no file can grow beyond a size.
  ///
  /// @param blocks of 512 bytes
  static Ended runShortOfSpace(Path data, int blocks, String... arguments) {
    return run(PackagedBot.shortOfSpace(blocks), Path.of(""), data, arguments);
  }

  /// Runs it, and kills it after a while.
  ///
  /// @return how it ended, where it was faster
  static Optional<Ended> runUntilKilled(Path data, Duration after, String... arguments) {
    try {
      Process process = start(List.of(), Path.of(""), data, arguments);
      boolean isDone = process.waitFor(after.toMillis(), TimeUnit.MILLISECONDS);
      process.toHandle().destroyForcibly(); // leaves the stream open, unlike its namesake
      Ended ended = ended(process);
      return Optional.of(ended).filter(_ -> isDone);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Ended run(List<String> wrapper, Path folder, Path data, String... arguments) {
    try {
      return ended(start(wrapper, folder, data, arguments));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Process start(List<String> wrapper, Path folder, Path data, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(wrapper);
    command.addAll(PackagedBot.COMMAND);
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .directory(folder.toAbsolutePath().toFile());
    builder.environment().clear();
    builder
        .environment()
        .putAll(Map.of("LC_ALL", "C.UTF-8", "ADVISOR_DATA", data.toString(), "NO_COLOR", "1"));
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private static Ended ended(Process process) throws IOException, InterruptedException {
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said).as("what logging says of itself").doesNotContain("SLF4J(");
    return new Ended(process.waitFor(), said);
  }
}
