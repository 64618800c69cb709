package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.frameworkadvisor.bot.moderate.ChannelPolicy.Mode;
import org.frameworkadvisor.bot.sim.SimChannel;
import org.frameworkadvisor.bot.sim.SimDiscord;
import org.frameworkadvisor.bot.sim.SimGuild;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.store.Store;
import org.frameworkadvisor.bot.teach.TaughtAnswerVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One bot in two processes that share the servers, and the data folder, between them.
class SeveralProcessesIT {
  private static final Duration SILENCE = Duration.ofMillis(1500);

  @TempDir private Path folder;
  private final SimDiscord discord = SimDiscord.open();
  private final SimGuild first = discord.guild("on the first shard", 0, 2);
  private final SimGuild second = discord.guild("on the second shard", 1, 2);
  private final SimChannel inFirst = discord.channel(first, "here");
  private final SimChannel inSecond = discord.channel(second, "there");
  private final SimUser ana = discord.join("ana", first, inFirst);
  private final SimUser bob = discord.join("bob", second, inSecond);

  @AfterEach
  void close() {
    discord.close();
  }

  private PackagedBot start(String shards) throws IOException {
    Path settings = folder.resolve("shards " + shards + ".yaml");
    Files.writeString(settings, "discord:\n  shards: " + shards + "\n");
    return PackagedBot.start(
        discord, folder.resolve("data"), Map.of("ADVISOR_CONFIG", settings.toString()));
  }

  private void asks(SimUser who) {
    who.slash("ask", "question", Scenario.QUESTION);
    assertThat(who.latest().text()).contains(Scenario.ANSWER);
  }

  @Test
  void eachAnswersInItsServersAndTheFirstInDirectMessages() throws IOException {
    try (PackagedBot one = start("0-0 of 2");
        PackagedBot other = start("1-1 of 2")) {
      assertThat(discord.connections()).isEqualTo(2);
      assertThat(discord.timesRegistered()).isEqualTo(1);
      asks(ana);
      asks(bob);
      bob.mentions(Scenario.QUESTION);
      assertThat(bob.latest().text()).contains(Scenario.ANSWER);
      SimUser eve = discord.join("eve");
      eve.dm(Scenario.QUESTION);
      assertThat(eve.latest().text()).contains(Scenario.ANSWER);

      other.kill();

      asks(ana);
      eve.dm(Scenario.QUESTION);
      assertThat(eve.latest().text()).contains(Scenario.ANSWER);
      bob.mentions(Scenario.QUESTION);
      assertThat(bob.answerWithin(SILENCE)).isEmpty();
      assertThat(discord.botMessages(inFirst)).hasSize(2);
      assertThat(discord.botMessages(inSecond)).hasSize(2);
      assertThat(discord.botMessages(eve.place())).hasSize(2);
      assertThat(one.complaints()).isEmpty();
    }
  }

  @Test
  void whatOneProcessSetsForAChannelHoldsInTheOtherSoon() throws IOException {
    try (PackagedBot bot = start("0-1 of 2");
        Store ofAnotherProcess = Store.open(folder.resolve("data"))) {
      asks(ana);
      assertThat(ana.latest().buttonLabels()).contains("👍");

      GuildId guild = new GuildId(first.id());
      Instant now = Instant.now();
      ofAnotherProcess
          .policies()
          .change(
              guild,
              new ChannelId(inFirst.id()),
              _ -> new ChannelPolicy(Mode.MENTION, false, false, false),
              _ ->
                  new AuditEntry(
                      guild,
                      new UserId("1"),
                      AuditEntry.Kind.CHANNEL_POLICY,
                      inFirst.id(),
                      "",
                      now));

      discord.await("the buttons to go", () -> !turnsOver(ana).contains("👍"));
      assertThat(bot.complaints()).isEmpty();
    }
  }

  @Test
  void whatIsTaughtInOneProcessIsFoundInTheOther() throws IOException {
    String question = "Where do we host the club website?";
    try (PackagedBot bot = start("0-1 of 2");
        Store ofAnotherProcess = Store.open(folder.resolve("data"))) {
      ana.slash("ask", "question", question);
      assertThat(ana.latest().text()).contains("Sorry");
      GuildId guild = new GuildId(first.id());
      UserId teacher = new UserId("7");
      Instant now = Instant.now();

      ofAnotherProcess
          .taught()
          .append(
              new TaughtAnswerVersion(
                  guild,
                  new TaughtAnswer(new TaughtId("t1"), question, "On Fly.io.", "", teacher, now),
                  false),
              new AuditEntry(guild, teacher, AuditEntry.Kind.TAUGHT, "t1", question, now),
              0,
              Optional.empty());

      discord.await(
          "the answer",
          () -> {
            ana.slash("ask", "question", question);
            return ana.latest().text().contains("On Fly.io.");
          });
      assertThat(bot.complaints()).isEmpty();
    }
  }

  /// What is on an answer when it has been folded out or in, which asks for the channel's policy.
  private static List<String> turnsOver(SimUser who) {
    who.click(who.latest().buttonLabels().contains("More") ? "More" : "Less");
    return who.latest().buttonLabels();
  }
}
