package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.bot.sim.SimChannel;
import org.frameworkadvisor.bot.sim.SimDiscord;
import org.frameworkadvisor.bot.sim.SimGuild;
import org.frameworkadvisor.bot.sim.SimUser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A bot that runs while all scenarios of a chapter are played, each in a server of its own. When
/// they are over it must have done nothing that Discord refuses, and must not have complained.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Scenario {
  /// Answered with high confidence by the shipped content.
  static final String QUESTION = "Is Flask good for prototypes?";

  /// What its answer says.
  static final String ANSWER = "Flask is good for rapid prototyping";

  /// Not answered by it.
  static final String HOPELESS = "How do I tune a carburettor?";

  private Path data = Path.of("");
  private Map<String, String> environment = Map.of();
  private SimDiscord discord = SimDiscord.open();
  private Optional<PackagedBot> bot = Optional.empty();
  private SimGuild guild = discord.home();
  private SimChannel channel = discord.general();

  @BeforeAll
  void start(@TempDir Path folder) {
    data = folder.resolve("data");
    prepare(discord);
    environment = environment(folder);
    bot = Optional.of(PackagedBot.start(discord, data, environment));
  }

  /// More environment variables of the bot.
  ///
  /// @param folder for the files that they name
  Map<String, String> environment(Path folder) {
    return Map.of();
  }

  /// What has to be so before the bot starts.
  void prepare(SimDiscord discord) {}

  /// Whether its scenarios provoke this warning or error.
  boolean isExpected(String complaint) {
    return false;
  }

  /// Whether its scenarios have the bot ping this person.
  boolean isPingExpected(String person) {
    return false;
  }

  @BeforeEach
  void openServer() {
    guild = discord.guild("a server", 0, 1);
    channel = discord.channel(guild, "questions");
  }

  @AfterAll
  void end() {
    try (SimDiscord closed = discord;
        PackagedBot ended = bot()) {
      assertThat(ended.terminate().exitCode()).isZero();
      assertThat(ended.complaints()).allMatch(this::isExpected);
      assertThat(closed.pingedByBot()).allMatch(this::isPingExpected);
    }
  }

  SimDiscord discord() {
    return discord;
  }

  Path data() {
    return data;
  }

  PackagedBot bot() {
    return bot.orElseThrow();
  }

  SimGuild guild() {
    return guild;
  }

  SimChannel channel() {
    return channel;
  }

  SimUser join(String name) {
    return discord.join(name, guild, channel);
  }

  /// Ends the bot without a warning and starts it again on the same data.
  void restart() {
    bot().kill();
    bot = Optional.of(PackagedBot.start(discord, data, environment));
  }

  /// Everything that the store has in its files, as it is on the disk.
  String inTheStore() {
    StringBuilder all = new StringBuilder();
    try {
      for (String end : List.of("", "-wal", "-shm")) {
        Path file = data().resolve("advisor.db" + end);
        all.append(Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }

  /// The same, with a change to what it has kept: there is no other way to let days pass.
  void restartAfter(String... sql) {
    bot().kill();
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("advisor.db"));
        Statement statement = database.createStatement()) {
      for (String one : sql) {
        assertThat(statement.executeUpdate(one)).isPositive();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    bot = Optional.of(PackagedBot.start(discord, data, environment));
  }
}
