package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.sim.SimChannel;
import org.frameworkadvisor.bot.sim.SimDiscord;
import org.frameworkadvisor.bot.sim.SimGuild;
import org.frameworkadvisor.bot.sim.SimInteraction;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The process is told to end at any moment while more questions are in flight than it can answer:
/// everyone gets an answer or a kind word, nobody is left thinking, and nothing crashes.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TerminatedIT {
  private static final Campaign CAMPAIGN = new Campaign("terminations");
  private static final int QUESTIONS = 150;

  /// Every so many of them is a message that mentions the bot; the others are commands.
  private static final int MENTION = 8;

  /// Fewer than a server may ask in a minute.
  private static final int MEMBERS_OF_A_SERVER = 75;

  /// What Discord says where the bot took longer than 3 s, as it may on a machine that builds
  /// besides.
  private static final int TOO_LATE = 10062;

  private static final List<String> FRAMEWORKS =
      List.of("Flask", "Django", "FastAPI", "Pyramid", "Tornado", "Falcon", "Bottle", "Sanic");

  private Path data = Path.of("");

  private record Asked(SimUser who, SimInteraction question) {}

  @BeforeAll
  void prepare(@TempDir Path folder) {
    data = folder.resolve("data");
  }

  @AfterAll
  void summarise() {
    CAMPAIGN.summarise();
  }

  static Stream<Long> seeds() {
    return CAMPAIGN.seeds(3, 100);
  }

  @ParameterizedTest(name = "seed {0}", allowZeroInvocations = true)
  @MethodSource("seeds")
  void everyoneIsAnsweredOrPutOffAndNobodyIsLeftThinking(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    try (SimDiscord discord = SimDiscord.open().expect(TOO_LATE);
        PackagedBot bot =
            PackagedBot.start(
                discord,
                data,
                Map.of("JAVA_TOOL_OPTIONS", "-XX:ErrorFile=" + data.resolve("hs_err")))) {
      List<Asked> commands = new ArrayList<>();
      List<SimChannel> mentions = new ArrayList<>();
      ask(discord, random, commands, mentions);
      long until = random.nextInt(QUESTIONS / 2);
      discord.await("a moment", () -> discord.requests(SimDiscord.CALLBACK) >= until);

      int exitCode = bot.terminate().exitCode();

      assertThat(exitCode).as(bot.said()).isZero();
      assertThat(data.resolve("hs_err")).as(bot.said()).doesNotExist();
      List<VisibleMessage> answers =
          commands.stream().flatMap(one -> one.who().answerSoFar(one.question()).stream()).toList();
      long late = discord.refused().stream().filter(one -> one.code() == TOO_LATE).count();
      assertThat(answers).as(bot.log()).hasSizeGreaterThanOrEqualTo((int) (commands.size() - late));
      assertThat(commands)
          .noneMatch(one -> one.who().sees().stream().anyMatch(VisibleMessage::isThinking));
      assertThat(mentions).noneMatch(channel -> discord.botMessages(channel).isEmpty());
      long putOff =
          Stream.concat(
                  answers.stream(),
                  mentions.stream().flatMap(channel -> discord.botMessages(channel).stream()))
              .filter(said -> said.text().contains("just restarting"))
              .count();
      CAMPAIGN.over(
          seed,
          "told to end after %d of %d, put off %d, too late %d"
              .formatted(until, QUESTIONS, putOff, late));
    }
  }

  private static void ask(
      SimDiscord discord,
      SplittableRandom random,
      List<Asked> commands,
      List<SimChannel> mentions) {
    Optional<SimGuild> guild = Optional.empty();
    for (int i = 0; i < QUESTIONS; i++) {
      if (i % MEMBERS_OF_A_SERVER == 0) {
        guild = Optional.of(discord.guild("server " + i, 0, 1));
      }
      SimChannel channel = discord.channel(guild.orElseThrow(), "questions-" + i);
      SimUser who = discord.join("member " + i, guild.orElseThrow(), channel);
      String question =
          "Is %s or %s better for %d visitors?"
              .formatted(framework(random), framework(random), random.nextInt(1_000_000));
      if (i % MENTION == 0) {
        mentions.add(channel);
        who.mentions(question);
      } else {
        commands.add(new Asked(who, who.slash("ask", "question", question)));
      }
    }
  }

  private static String framework(SplittableRandom random) {
    return FRAMEWORKS.get(random.nextInt(FRAMEWORKS.size()));
  }
}
