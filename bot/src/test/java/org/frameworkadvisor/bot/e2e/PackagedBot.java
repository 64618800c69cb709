package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.frameworkadvisor.bot.sim.BareBot;
import org.frameworkadvisor.bot.sim.SimDiscord;

/// The program as it is shipped, in a process of its own, with the index that the build has
/// prepared. It ends when it is closed, whatever happened.
public final class PackagedBot implements AutoCloseable {
  /// What JDA logs, now and then, where a packet comes while it closes. Nothing is lost by it.
  private static final String WHILE_CLOSING =
      "Was unable to schedule next packet due to rejected execution by threadpool";

  private static final Path HOME =
      Path.of(System.getProperty("advisor.home", "..")).toAbsolutePath().normalize();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  static final List<String> COMMAND =
      List.of(
          JAVA,
          "--enable-native-access=ALL-UNNAMED",
          "-XX:+UseSerialGC",
          "-Dadvisor.home=" + HOME,
          "-Dlogback.configurationFile=" + HOME.resolve("config/logback.xml"),
          "-jar",
          HOME.resolve("bot/target/framework-advisor.jar").toString());

  /// Goes on, in a shell, as the command that follows.
  private static final String SELF = "; exec \"$0\" \"$@\"";

  private final Process process;
  private final Path data;
  private final Path said;

  private PackagedBot(Process process, Path data, Path said) {
    this.process = process;
    this.data = data;
    this.said = said;
  }

  /// Starts it and waits until it is connected.
  public static PackagedBot start(SimDiscord discord, Path data) {
    return start(discord, data, Map.of());
  }

  /// Starts it with more environment variables and waits until it is connected.
  public static PackagedBot start(SimDiscord discord, Path data, Map<String, String> more) {
    return connected(discord, launch(discord, data, more));
  }

  /// Starts it where no file can grow beyond a size, and waits until it is connected.
  ///
  /// @param blocks of 512 bytes
  static PackagedBot startShortOfSpace(SimDiscord discord, Path data, int blocks) {
    return connected(discord, launch(discord, data, Map.of(), shortOfSpace(blocks)));
  }

  /// Starts it where files are made for everybody unless it says otherwise, and waits until it is
  /// connected.
  static PackagedBot startOpenly(SimDiscord discord, Path data) {
    List<String> wrapper = List.of("sh", "-c", "umask 000" + SELF);
    return connected(discord, launch(discord, data, Map.of(), wrapper));
  }

  static List<String> shortOfSpace(int blocks) {
    return List.of("sh", "-c", "ulimit -f " + blocks + SELF);
  }

  private static PackagedBot connected(SimDiscord discord, PackagedBot bot) {
    try {
      bot.await(discord, "Connected as");
      discord.await("the commands", () -> !discord.commands().isEmpty());
      return bot;
    } catch (AssertionError e) {
      bot.close();
      throw e;
    }
  }

  /// Starts it with a command line and waits until it is connected.
  static PackagedBot startWith(SimDiscord discord, Path data, String... arguments) {
    return connected(discord, launch(discord, data, Map.of(), List.of(), arguments));
  }

  /// Starts it and doesn't wait.
  public static PackagedBot launch(SimDiscord discord, Path data, Map<String, String> more) {
    return launch(discord, data, more, List.of());
  }

  private static PackagedBot launch(
      SimDiscord discord,
      Path data,
      Map<String, String> more,
      List<String> wrapper,
      String... arguments) {
    Map<String, String> environment = new HashMap<>();
    environment.put("DISCORD_TOKEN", discord.token());
    environment.put("ADVISOR_DISCORD_API_URL", discord.apiUrl());
    environment.put("ADVISOR_DATA", data.toString());
    environment.put("ORT_DISABLE_TELEMETRY", "1");
    environment.put("ORT_TELEMETRY_DISABLED", "1");
    environment.putAll(more);
    try {
      Path said = Files.createTempFile(Files.createDirectories(data), "said-", ".txt");
      List<String> command = new ArrayList<>(wrapper);
      command.addAll(COMMAND);
      command.addAll(List.of(arguments));
      return new PackagedBot(process(command, environment, said), data, said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Starts a client that says the same to everything, to compare with.
  public static PackagedBot startBare(SimDiscord discord, Path folder) {
    try {
      Files.createDirectories(folder);
      Path said = Files.createTempFile(folder, "said-", ".txt");
      List<String> command =
          List.of(
              JAVA,
              "-XX:+UseSerialGC",
              "-Dlogback.configurationFile=" + HOME.resolve("config/logback.xml"),
              "-Dadvisor.data=" + folder,
              "-cp",
              System.getProperty("java.class.path"),
              BareBot.class.getName(),
              discord.token(),
              discord.apiUrl());
      PackagedBot bare = new PackagedBot(process(command, Map.of(), said), folder, said);
      discord.await("the bare client", () -> !discord.commands().isEmpty());
      return bare;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process process(List<String> command, Map<String, String> environment, Path said)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()));
    builder.environment().clear();
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    Process process = builder.start();
    // Also where the test's own process is ended from outside.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return process;
  }

  private void await(SimDiscord discord, String line) {
    discord.await(
        "\"" + line + "\" in what the bot says",
        () -> {
          if (!process.isAlive() && !said().contains(line)) {
            throw new AssertionError(
                "the bot ended with " + process.exitValue() + " and said: " + said());
          }
          return said().contains(line);
        });
  }

  /// Everything that it wrote to its terminal.
  public String said() {
    try {
      return Files.readString(said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Everything that it wrote to its log, or an empty text.
  public String log() {
    try {
      Path log = data.resolve("advisor.log");
      return Files.exists(log) ? Files.readString(log) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The warnings and errors that it has logged.
  public List<String> complaints() {
    return log()
        .lines()
        .filter(line -> line.matches(".* (WARN|ERROR) .*"))
        .filter(line -> !line.endsWith(WHILE_CLOSING))
        .toList();
  }

  /// What all its threads do now, as the JDK's own tool tells it.
  String threads() {
    return run(Path.of(JAVA).resolveSibling("jcmd").toString(), pid(), "Thread.print", "-l");
  }

  /// Has it write the same to its terminal, as Ctrl-\ does.
  void showThreads(SimDiscord discord) {
    // The shell's own: a machine may have no program of that name.
    run("sh", "-c", "kill -QUIT \"$0\"", pid());
    discord.await("the threads", () -> said().contains("Full thread dump"));
  }

  private String pid() {
    return Long.toString(process.pid());
  }

  private static String run(String... command) {
    try {
      Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(tool.waitFor()).as(output).isZero();
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /// Asks it to end, as an operating system does.
  public PackagedBot terminate() {
    process.destroy();
    return this;
  }

  /// Ends it without a word of warning.
  public void kill() {
    process.destroyForcibly();
    exitCode();
  }

  /// Ends it without a word of warning after a while.
  void killAfter(Duration moment) {
    try {
      assertThat(process.waitFor(moment.toMillis(), TimeUnit.MILLISECONDS)).as(said()).isFalse();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    kill();
  }

  /// What it ended with, once it has.
  public int exitCode() {
    return exitWithin(PATIENCE);
  }

  /// What it ended with, if that is soon enough.
  public int exitWithin(Duration limit) {
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AssertionError("the bot did not end; it said: " + said());
      }
      assertThat(said()).as("what logging says of itself").doesNotContain("SLF4J(");
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    exitCode();
  }
}
