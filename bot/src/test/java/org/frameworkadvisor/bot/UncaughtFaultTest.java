package org.frameworkadvisor.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A fault on a thread that nobody waits for, in a process of its own.
class UncaughtFaultTest {
  @TempDir private Path data;

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aFaultOnAnyThreadIsALineOnTheTerminalAndATraceInTheLog() throws Exception {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dlogback.configurationFile=../config/logback.xml",
                "-cp",
                classes,
                FailsBesides.class.getName())
            .redirectErrorStream(true);
    builder.environment().put("ADVISOR_DATA", data.toString());
    builder.environment().put("ADVISOR_KNOWLEDGE", data.resolve("none").toString());
    Process process = builder.start();
    try (BufferedReader said = process.inputReader()) {
      String first = said.readLine();
      process.getOutputStream().close();
      assertThat(first)
          .isEqualTo(
              "ERROR Something went wrong on besides (java.lang.IllegalStateException: no space).");
      assertThat(said.lines()).noneMatch(line -> line.startsWith("\tat "));
      assertThat(data.resolve("advisor.log")).content().contains("\tat ", "no space");
      assertThat(process.waitFor()).isEqualTo(2);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
