package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.frameworkadvisor.bot.sim.SimChannel;
import org.frameworkadvisor.bot.sim.SimGuild;
import org.frameworkadvisor.bot.sim.SimInteraction;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.Test;

/// More questions than there are answers to give, with little memory.
class FloodIT extends Scenario {
  private static final int MEMBERS = 1_500;

  /// Everyone who is on the way at the same time.
  private static final int AT_ONCE = 50;

  /// What one server, and one member, may ask in a minute.
  private static final int GUILD_LIMIT = 120;

  private static final int USER_LIMIT = 10;

  @Override
  Map<String, String> environment(Path folder) {
    return Map.of("JAVA_TOOL_OPTIONS", "-Xmx128m -XX:+ExitOnOutOfMemoryError");
  }

  @Test
  void manyMembersOfOneServerGetAsManyAnswersAsItMayHaveAndTheOthersAreToldPrivately() {
    long began = System.nanoTime();
    List<VisibleMessage> replies = new ArrayList<>();
    for (int wave = 0; wave < MEMBERS / AT_ONCE; wave++) {
      replies.addAll(wave("member " + wave));
    }
    long shares = (System.nanoTime() - began) * GUILD_LIMIT / Duration.ofMinutes(1).toNanos();

    List<VisibleMessage> told = replies.stream().filter(FloodIT::isRefusal).toList();
    assertThat(replies.size() - told.size())
        .isBetween(GUILD_LIMIT, GUILD_LIMIT + Math.toIntExact(shares) + 1);
    assertThat(told).allMatch(VisibleMessage::isEphemeral);
    SimGuild elsewhere = discord().guild("another server", 0, 1);
    SimChannel quiet = discord().channel(elsewhere, "quiet");
    SimUser bob = discord().join("bob", elsewhere, quiet);
    bob.slash("ask", "question", QUESTION);
    assertThat(bob.latest().text()).contains(ANSWER);
  }

  private List<VisibleMessage> wave(String name) {
    List<SimUser> members = new ArrayList<>();
    List<SimInteraction> asked = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      members.add(join(name + "." + i));
    }
    members.forEach(one -> asked.add(one.slash("ask", "question", QUESTION)));
    List<VisibleMessage> replies = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      replies.add(members.get(i).answerTo(asked.get(i)));
      assertThat(asked.get(i).took()).isLessThan(Duration.ofSeconds(3));
    }
    return replies;
  }

  @Test
  void whoMentionsItTooOftenIsToldInADirectMessage() {
    SimUser ana = join("ana");
    for (int i = 0; i <= USER_LIMIT + 1; i++) {
      ana.mentions(QUESTION);
    }

    discord().await("the answers", () -> answers().size() >= USER_LIMIT);
    assertThat(answers()).noneMatch(FloodIT::isRefusal);
    ana.inDirectMessages();
    discord().await("a word", () -> !ana.sees().isEmpty());
    assertThat(ana.sees()).singleElement().matches(FloodIT::isRefusal);
  }

  @Test
  void whoTakesNoDirectMessagesIsToldInTheChannelOnce() {
    discord().expect(50007);
    SimUser ana = join("ana").closesDirectMessages();
    for (int i = 0; i <= USER_LIMIT + 1; i++) {
      ana.mentions(QUESTION);
    }

    discord().await("the answers", () -> answers().size() > USER_LIMIT);
    assertThat(answers().stream().filter(FloodIT::isRefusal)).hasSize(1);
  }

  private List<VisibleMessage> answers() {
    return discord().botMessages(channel());
  }

  private static boolean isRefusal(VisibleMessage reply) {
    return reply.text().contains("ask again in");
  }
}
