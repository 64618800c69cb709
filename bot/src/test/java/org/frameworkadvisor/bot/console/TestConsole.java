package org.frameworkadvisor.bot.console;

import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.frameworkadvisor.bot.backup.BackupService;
import org.frameworkadvisor.bot.backup.DataFolder;
import org.frameworkadvisor.bot.backup.InstancePaths;
import org.frameworkadvisor.bot.console.commands.CliContext;
import org.frameworkadvisor.bot.console.commands.KnowledgeOption;
import org.frameworkadvisor.bot.console.text.ColourMode;
import org.frameworkadvisor.bot.console.text.ConsoleSettings;
import org.frameworkadvisor.bot.console.text.ConsoleStreams;
import org.frameworkadvisor.bot.console.text.FakeTerminalDevice;
import org.frameworkadvisor.bot.console.text.TerminalDevice;
import org.frameworkadvisor.bot.console.text.Utf8Output;
import org.frameworkadvisor.bot.privacy.GuildDataRepository;
import org.frameworkadvisor.bot.store.SqliteStoreFile;

/// The program as a person uses it: type a command line, look at what comes out.
public final class TestConsole {
  public final FakeKnowledge knowledge = new FakeKnowledge();
  final FakeEvaluationService laboratory = new FakeEvaluationService();
  public final FakeRunningInstances instances = new FakeRunningInstances();
  public final FakeTerminalDevice device = new FakeTerminalDevice();
  ColourMode colour = ColourMode.AUTO;
  Path knowledgePath = Path.of("");
  public Path data = Path.of("");
  Optional<String> application = Optional.empty();
  InputStream in = InputStream.nullInputStream();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  final GuildDataRepository guilds = mock();
  private final AtomicLong clock = new AtomicLong();

  /// Puts a terminal of some width in front of all three streams.
  public TestConsole onTerminal(int columns) {
    device.attached.addAll(EnumSet.allOf(TerminalDevice.Stream.class));
    device.columns = columns;
    return this;
  }

  public TestConsole typing(String lines) {
    return typing(lines.getBytes(StandardCharsets.UTF_8));
  }

  public TestConsole typing(byte[] bytes) {
    in = new ByteArrayInputStream(bytes);
    return this;
  }

  public int run(String... arguments) {
    return runInto(out, arguments);
  }

  /// Runs with another standard output.
  int runInto(OutputStream target, String... arguments) {
    ConsoleSettings settings =
        new ConsoleSettings(colour, "", 0, 10, knowledgePath, data, application);
    ConsoleStreams streams =
        new ConsoleStreams(in, new Utf8Output(target), new Utf8Output(err), device);
    SqliteStoreFile copies = new SqliteStoreFile(data);
    InstancePaths paths = new InstancePaths(data, knowledgePath, data.resolve("advisor.yaml"));
    BackupService backups =
        new BackupService(
            paths,
            new DataFolder(paths, copies),
            copies,
            "1.2.3",
            InstantSource.fixed(Instant.parse("2026-11-26T10:20:30Z")));
    CliContext context =
        new CliContext(
            settings,
            knowledge,
            laboratory,
            backups,
            instances,
            guilds,
            streams,
            () -> clock.getAndAdd(1_500_000),
            new KnowledgeOption());
    return new ConsoleApplication(context).run(arguments);
  }

  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  public String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  public String screen() {
    return device.screen.toString(StandardCharsets.UTF_8);
  }
}
