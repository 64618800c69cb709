package org.frameworkadvisor.bot.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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

  private static Ended run(List<String> wrapper, Path folder, Path data, String... arguments) {
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
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
