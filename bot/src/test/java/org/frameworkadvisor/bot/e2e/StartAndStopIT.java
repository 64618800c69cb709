package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.RequestFault;
import org.frameworkadvisor.bot.sim.SimChannel;
import org.frameworkadvisor.bot.sim.SimDiscord;
import org.frameworkadvisor.bot.sim.SimGuild;
import org.frameworkadvisor.bot.sim.SimInteraction;
import org.frameworkadvisor.bot.sim.SimUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How it comes and goes.
class StartAndStopIT {
  private static final String QUOKKA = "# Quokka\n\nQuokka uses the database Larkspur by now.\n";

  @TempDir private Path data;
  private final SimDiscord discord = SimDiscord.open();

  @AfterEach
  void close() {
    discord.close();
  }

  @Test
  void aWrongTokenEndsItWithALineThatSaysWhatToDoAndNotTheToken() {
    String wrong = "WRONG.token.that-must-not-show";
    discord.expect(0);

    try (PackagedBot bot = PackagedBot.launch(discord, data, Map.of("DISCORD_TOKEN", wrong))) {
      assertThat(exitAfterRefusal(bot)).isEqualTo(3);
      assertThat(bot.said()).contains("refused the token", "Reset Token", "DISCORD_TOKEN");
      assertThat(bot.said().lines().filter(line -> line.startsWith("ERROR"))).hasSize(1);
      assertThat(bot.said() + bot.log()).doesNotContain(wrong);
    }
  }

  @Test
  void disallowedIntentsEndItWithALineThatSaysWhatToDo() {
    discord.grantMessageContent();
    try (PackagedBot bot = PackagedBot.start(discord, data)) {
      SimUser mod = discord.join("mod").with(Permission.MANAGE_GUILD);
      mod.slash("channel policy", "mode", "auto");
      assertThat(mod.latest().text()).contains("also unasked");
      bot.kill();
    }
    discord.withdrawMessageContent();
    discord.expect(4014);

    try (PackagedBot bot = PackagedBot.launch(discord, data, Map.of())) {
      assertThat(exitAfterRefusal(bot)).isEqualTo(3);
      assertThat(bot.said()).contains("Message Content Intent", "Privileged Gateway Intents");
    }
  }

  private int exitAfterRefusal(PackagedBot bot) {
    discord.await("a refusal", () -> !discord.refused().isEmpty());
    return bot.exitWithin(Duration.ofSeconds(2));
  }

  @Test
  void whereDiscordCannotBeReachedItSaysSo() {
    Map<String, String> nowhere = Map.of("ADVISOR_DISCORD_API_URL", "http://127.0.0.1:1/api/v10");

    try (PackagedBot bot = PackagedBot.launch(discord, data, nowhere)) {
      assertThat(bot.exitCode()).isEqualTo(69);
      assertThat(bot.said())
          .contains("cannot be reached at http://127.0.0.1:1/api/v10", "Check the connection");
    }
  }

  @Test
  void whereNothingCanBeKeptItSaysSoBeforeItEnds(@TempDir Path knowledge) throws IOException {
    Files.writeString(knowledge.resolve("quokka.md"), QUOKKA);
    Files.createDirectories(data);
    Files.createFile(data.resolve("indexes"));
    Map<String, String> other = Map.of("ADVISOR_KNOWLEDGE", knowledge.toString());

    try (PackagedBot bot = PackagedBot.launch(discord, data, other)) {
      assertThat(bot.exitCode()).isEqualTo(69);
      assertThat(bot.said()).contains("advisor: Cannot use the data folder " + data);
    }
  }

  @Test
  void whereTheContentHasErrorsItNamesThemBeforeItEnds(@TempDir Path knowledge) throws IOException {
    Files.writeString(knowledge.resolve("quokka.md"), "---\ntitel: Quokka\n---\n" + QUOKKA);
    Map<String, String> other = Map.of("ADVISOR_KNOWLEDGE", knowledge.toString());

    try (PackagedBot bot = PackagedBot.launch(discord, data, other)) {
      assertThat(bot.exitCode()).isEqualTo(1);
      assertThat(bot.said()).contains("quokka.md:2: error: The front matter has no key \"titel\"");
    }
  }

  @Test
  void withATokenItIsTheBotOfTheKnowledgeThatIsNamed(@TempDir Path knowledge) throws IOException {
    Files.writeString(knowledge.resolve("quokka.md"), QUOKKA);
    SimUser ana = discord.join("ana");

    try (PackagedBot bot =
        PackagedBot.startWith(discord, data, "--knowledge", knowledge.toString())) {
      ana.slash("ask", "question", Scenario.QUESTION);

      assertThat(ana.latest().text()).contains("found nothing").doesNotContain(Scenario.ANSWER);
      String status =
          PackagedConsole.run(data, "knowledge", "status", "--knowledge", knowledge.toString())
              .said();
      assertThat(status).startsWith("Version ").contains("1 documents, 1 passages");
      assertThat(bot.complaints()).isEmpty();
    }
  }

  /// The content has changed, and the bot was told not to look.
  @Test
  void statusIsWhatTheBotServesNotWhatAStartWould(@TempDir Path folder) throws IOException {
    Path knowledge = Files.createDirectories(folder.resolve("knowledge"));
    Path settings = folder.resolve("advisor.yaml");
    Files.writeString(settings, "knowledge:\n  watch: 0s\n");
    Files.writeString(knowledge.resolve("quokka.md"), QUOKKA);
    Map<String, String> other =
        Map.of("ADVISOR_KNOWLEDGE", knowledge.toString(), "ADVISOR_CONFIG", settings.toString());

    try (PackagedBot bot = PackagedBot.start(discord, data, other)) {
      Files.writeString(knowledge.resolve("kites.md"), "# Kites\n\nKites are moved by wind.\n");
      String[] status = {"knowledge", "status", "--knowledge", knowledge.toString()};

      assertThat(PackagedConsole.run(data, status).said()).contains("1 documents, 1 passages");
      bot.terminate().exitCode();
      assertThat(PackagedConsole.run(data, status).said())
          .contains("Nothing runs on this data folder", "2 documents, 2 passages");
    }
  }

  @Test
  void settingsOutliveIt() {
    SimUser mod = discord.join("mod").with(Permission.MANAGE_GUILD);
    try (PackagedBot bot = PackagedBot.start(discord, data)) {
      mod.slash("channel policy", "private", true);
      assertThat(mod.latest().text()).contains("for the asker alone");
      bot.kill();
    }

    try (PackagedBot bot = PackagedBot.start(discord, data)) {
      SimUser ana = discord.join("ana");
      ana.slash("ask", "question", Scenario.QUESTION);
      assertThat(ana.latest().isEphemeral()).isTrue();
      assertThat(bot.isAlive()).isTrue();
    }
  }

  @Test
  void toldToEndItAnswersWhoIsBeingAnsweredAndLeaves() {
    SimUser ana = discord.join("ana");
    Path health = data.resolve("health");
    try (PackagedBot bot = PackagedBot.start(discord, data)) {
      discord.await("a sign of health", () -> Files.exists(health));
      SimInteraction asked = ana.slash("ask", "question", Scenario.QUESTION);
      discord.await("the question to arrive", () -> discord.requests(SimDiscord.CALLBACK) > 0);
      bot.terminate();

      assertThat(bot.exitWithin(Duration.ofSeconds(5))).isZero();
      assertThat(ana.answerTo(asked).text()).contains(Scenario.ANSWER);
      assertThat(bot.complaints()).isEmpty();
      assertThat(discord.connections()).isZero();
      assertThat(health).doesNotExist();
    }
  }

  @Test
  void toldToEndItTakesNoMoreQuestionsAndFinishesThoseThatItHas() {
    CountDownLatch confirmed = new CountDownLatch(1);
    SimUser ana = discord.join("ana");
    try (PackagedBot bot = PackagedBot.start(discord, data)) {
      discord.next(SimDiscord.CALLBACK, new RequestFault.Slow(confirmed));
      ana.slash("ask", "question", Scenario.QUESTION);
      assertThat(ana.latest().text()).contains(Scenario.ANSWER);
      bot.terminate();

      discord.await("no more questions to be taken", this::aQuestionIsPutOff);
      confirmed.countDown();

      assertThat(bot.exitWithin(Duration.ofSeconds(5))).isZero();
      assertThat(bot.complaints()).isEmpty();
    }
  }

  private boolean aQuestionIsPutOff() {
    SimUser bob = discord.join("bob");
    bob.slash("ask", "question", Scenario.QUESTION);
    return bob.latest().text().contains("just restarting");
  }

  @Test
  void aTokenMayComeFromAFile() throws Exception {
    Path file = data.resolve("token");
    Files.writeString(file, discord.token() + "\n");
    Map<String, String> more = Map.of("DISCORD_TOKEN", "", "DISCORD_TOKEN_FILE", file.toString());

    try (PackagedBot bot = PackagedBot.start(discord, data, more)) {
      assertThat(bot.said()).contains("Connected as").doesNotContain(discord.token());
      assertThat(bot.log()).doesNotContain(discord.token());
    }
  }

  @Test
  void aTokenThatIsAPipeIsNotWaitedFor() throws Exception {
    Path pipe = data.resolve("token");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Map<String, String> more = Map.of("DISCORD_TOKEN", "", "DISCORD_TOKEN_FILE", pipe.toString());

    try (PackagedBot bot = PackagedBot.launch(discord, data, more)) {
      assertThat(bot.exitCode()).isEqualTo(2);
      assertThat(bot.said()).contains("DISCORD_TOKEN_FILE", pipe.toString(), "Name a text file");
    }
  }

  /// Whatever the system's default is: new folders, and folders of before.
  @Test
  void whatItKeepsIsForItsOwnerAlone() throws IOException {
    SimUser ana = discord.join("ana");
    Path old = Files.createDirectories(data.resolve("vectors"));
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxrwxrwx"));
    try (PackagedBot bot = PackagedBot.startOpenly(discord, data)) {
      ana.slash("ask", "question", Scenario.QUESTION);
      assertThat(ana.latest().text()).contains(Scenario.ANSWER);
      discord.await("the store", () -> Files.exists(data.resolve("advisor.db-wal")));

      try (Stream<Path> all = Files.walk(data)) {
        List<Path> kept = all.toList();
        assertThat(kept)
            .hasSizeGreaterThan(10)
            .allSatisfy(path ->
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .as(path.toString())
                    .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
      }
      assertThat(bot.complaints()).isEmpty();
    }
  }

  @Test
  void theTokenShowsNowhere() throws IOException {
    SimUser ana = discord.join("ana");
    try (PackagedBot bot = PackagedBot.start(discord, data)) {
      ana.slash("ask", "question", Scenario.QUESTION);
      assertThat(ana.latest().text()).contains(Scenario.ANSWER);
      discord.next(SimDiscord.CALLBACK, new RequestFault.Status(500));
      ana.slash("ask", "question", Scenario.QUESTION);
      discord.await("a warning", () -> !bot.complaints().isEmpty());
      discord.cutGateway();
      discord.await("the session to resume", () -> discord.timesResumed() > 0);

      assertThat(bot.threads()).contains("discord-answers").doesNotContain(discord.token());
      bot.showThreads(discord);
      assertThat(bot.terminate().exitCode()).isZero();
    }
    try (Stream<Path> all = Files.walk(data)) {
      List<Path> files = all.filter(Files::isRegularFile).toList();
      assertThat(files).extracting(file -> file.getFileName().toString()).contains("advisor.log");
      for (Path file : files) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
            .as("in " + file)
            .doesNotContain(discord.token());
      }
    }
  }

  @Test
  void whereAServerIsInOutageTheOthersAreServedAllTheSame() {
    discord.outage(discord.guild("silent", 0, 1));
    Path health = data.resolve("health");

    try (PackagedBot bot = PackagedBot.start(discord, data)) {
      SimUser ana = discord.join("ana");
      ana.slash("ask", "question", Scenario.QUESTION);
      assertThat(ana.latest().text()).contains(Scenario.ANSWER);
      discord.await("a sign of health", () -> Files.exists(health));
      assertThat(bot.complaints()).isEmpty();
    }
  }

  @Test
  void shardsAreServedAsDiscordAdvises() {
    discord.recommendShards(2);
    SimGuild other = discord.guild("on the other shard", 1, 2);
    SimChannel channel = discord.channel(other, "far away");
    SimUser ana = discord.join("ana", other, channel);

    try (PackagedBot bot = PackagedBot.start(discord, data)) {
      assertThat(discord.connections()).isEqualTo(2);
      ana.slash("ask", "question", Scenario.QUESTION);
      assertThat(ana.latest().text()).contains(Scenario.ANSWER);
      SimUser bob = discord.join("bob");
      bob.dm(Scenario.QUESTION);
      assertThat(bob.latest().text()).contains(Scenario.ANSWER);
      assertThat(bot.complaints()).isEmpty();
    }
  }
}
