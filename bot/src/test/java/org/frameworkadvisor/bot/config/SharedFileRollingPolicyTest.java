package org.frameworkadvisor.bot.config;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The log as `config/logback.xml` has it, written by several processes.
class SharedFileRollingPolicyTest {
  private static final long LIMIT = 10 << 20;

  /// Of the bot, so that nothing of it gets to the terminal.
  private static final String LOGGER = "org.frameworkadvisor.bot.console.Test";

  @TempDir private Path data;
  private Path log = Path.of("");
  private Path older = Path.of("");
  private final List<LoggerContext> processes = new ArrayList<>();

  @BeforeEach
  void fill() throws IOException {
    log = data.resolve("advisor.log");
    older = data.resolve("advisor.1.log");
    Files.write(log, new byte[(int) LIMIT]);
  }

  @AfterEach
  void stop() {
    processes.forEach(LoggerContext::stop);
  }

  @Test
  void beyondItsLimitTheLogBeginsAnew() throws Exception {
    process().getLogger(LOGGER).warn("first");

    assertThat(log).content().contains("first").hasSizeLessThan(1000);
    assertThat(older).hasSize(LIMIT);
  }

  @Test
  void anotherProcessGoesOnInTheSameFile() throws Exception {
    LoggerContext one = process();
    LoggerContext other = process();
    one.getLogger(LOGGER).warn("of one");
    other.getLogger(LOGGER).warn("of the other");
    one.getLogger(LOGGER).warn("of one again");

    assertThat(log).content().containsSubsequence("of one", "of the other", "of one again");
    assertThat(older).hasSize(LIMIT);
  }

  @Test
  void onlyTheLastOneIsKept() throws Exception {
    Files.writeString(older, "from before");

    process().getLogger(LOGGER).warn("first");

    assertThat(older).hasSize(LIMIT);
    assertThat(data).isDirectoryNotContaining(file -> !file.equals(log) && !file.equals(older));
  }

  /// Both have seen that it is full before either could do something about it.
  @Test
  void whatAnotherProcessHasRolledIsNotRolledAgain() throws IOException {
    Files.writeString(log, "the first line of the new one\n");
    Files.writeString(older, "the last line of the old one\n");
    FileAppender<?> appender = new FileAppender<>();
    appender.setFile(log.toString());
    SharedFileRollingPolicy policy = new SharedFileRollingPolicy();
    policy.setParent(appender);
    policy.setFileNamePattern(older.toString());

    policy.rollover();

    assertThat(log).hasContent("the first line of the new one");
    assertThat(older).hasContent("the last line of the old one");
  }

  /// As each process has one.
  private LoggerContext process() throws JoranException {
    LoggerContext context = new LoggerContext();
    processes.add(context);
    context.setMDCAdapter(new LogbackMDCAdapter());
    context.putProperty("advisor.data", data.toString());
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(Path.of("..", "config", "logback.xml").toFile());
    return context;
  }
}
