package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.Seen;
import org.frameworkadvisor.bot.sim.SimChannel;
import org.frameworkadvisor.bot.sim.SimDiscord;
import org.frameworkadvisor.bot.sim.SimUser;
import org.junit.jupiter.api.Test;

/// Channels where nobody has to address the bot.
class AutoAnswerIT extends Scenario {
  private static final Duration SILENCE = Duration.ofMillis(1500);

  @Override
  void prepare(SimDiscord discord) {
    discord.grantMessageContent();
  }

  private void auto(SimChannel where) {
    SimUser mod = join("mod").with(Permission.MANAGE_GUILD).in(where);
    mod.slash("channel policy", "mode", "auto");
    assertThat(mod.latest().text()).contains("also unasked");
    discord().await("the bot to read", () -> discord().isReadingContent());
  }

  @Test
  void aQuestionThatItIsSureAboutIsAnsweredAndTheFirstAnswerSaysHowToSilenceIt() {
    auto(channel());
    SimUser ana = join("ana");

    ana.says(QUESTION);
    assertThat(ana.latest().text()).contains(ANSWER).contains("/channel policy");
    ana.says(QUESTION);
    assertThat(ana.latest().text()).contains(ANSWER).doesNotContain("/channel policy");
  }

  @Test
  void otherwiseItStaysSilent() {
    auto(channel());
    SimUser ana = join("ana");
    SimUser robot = discord().joinBot("robot").in(channel());

    ana.says("I like Flask for prototypes, it is great");
    assertThat(ana.answerWithin(SILENCE)).isEmpty();
    ana.says(HOPELESS);
    assertThat(ana.answerWithin(SILENCE)).isEmpty();
    robot.says(QUESTION);
    assertThat(robot.answerWithin(SILENCE)).isEmpty();
  }

  @Test
  void anEditedMessageIsNotAnsweredTwice() {
    auto(channel());
    SimUser ana = join("ana");
    Seen asked = ana.says(QUESTION);
    assertThat(ana.latest().text()).contains(ANSWER);

    ana.edits(asked, QUESTION + " Please.");

    assertThat(ana.answerWithin(SILENCE)).isEmpty();
  }

  @Test
  void aForumPostIsAnsweredOnceAndTheStaffHaveTheLastWord() {
    SimChannel forum = discord().forum(guild(), "help");
    SimUser mod = join("mod").with(Permission.MANAGE_GUILD, Permission.MANAGE_MESSAGES);
    mod.in(channel()).slash("channel policy", "mode", "auto", "channel", forum);
    assertThat(mod.latest().text()).contains("also unasked");
    discord().await("the bot to read", () -> discord().isReadingContent());
    SimUser ana = join("ana");

    ana.posts(forum, QUESTION, "I want to try something out.");
    assertThat(ana.latest().text()).contains(ANSWER);
    mod.in(ana.place()).says("I would take FastAPI.");
    ana.says("Is Django good for beginners?");

    assertThat(ana.answerWithin(SILENCE)).isEmpty();
  }
}
