package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.SimChannel;
import org.frameworkadvisor.bot.sim.SimDiscord;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.Test;

/// Channels where nobody has to address the bot.
class AutoAnswerIT extends Scenario {
  private static final Duration SILENCE = Duration.ofMillis(1500);

  private Optional<SimUser> helper = Optional.empty();

  @Override
  void prepare(SimDiscord discord) {
    discord.grantMessageContent();
    helper = Optional.of(discord.join("hana"));
  }

  @Override
  Map<String, String> environment(Path folder) {
    String role = helper.orElseThrow().called("helpers");
    Path settings = folder.resolve("settings.yaml");
    try {
      Files.writeString(settings, "discord:\n  staff-roles: " + role + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.of("ADVISOR_CONFIG", settings.toString());
  }

  private void auto(SimChannel where) {
    auto(join("mod").with(Permission.MANAGE_GUILD).in(where), false);
  }

  private void auto(SimUser mod, boolean inThread) {
    mod.slash("channel policy", "mode", "auto", "thread", inThread);
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
  void sinceItReadsMessagesAMentionInReplyToOneIsEnoughToHaveItAnswered() {
    auto(channel());
    SimChannel quiet = discord().channel(guild(), "quiet");
    SimUser ana = join("ana").in(quiet);
    SimUser bob = join("bob").in(quiet);
    VisibleMessage asked = bob.says(QUESTION);
    assertThat(bob.answerWithin(SILENCE)).isEmpty();

    ana.repliesTo(asked, discord().botMention());

    assertThat(ana.latest().text()).contains(ANSWER);
  }

  @Test
  void anEditedMessageIsNotAnsweredTwice() {
    auto(channel());
    SimUser ana = join("ana");
    VisibleMessage asked = ana.says(QUESTION);
    assertThat(ana.latest().text()).contains(ANSWER);

    ana.edits(asked, QUESTION + " Please.");

    assertThat(ana.answerWithin(SILENCE)).isEmpty();
  }

  @Test
  void inAThreadTheStaffHaveTheLastWord() {
    SimUser mod = join("mod").with(Permission.MANAGE_GUILD, Permission.MANAGE_MESSAGES);
    auto(mod, true);
    SimUser ana = join("ana");

    staffSpeaksInThreadOf(ana, mod, mod);

    ana.mentions(QUESTION);
    assertThat(ana.latest().text()).contains(ANSWER);
    ana.in(channel()).says(QUESTION);
    assertThat(ana.latest().text()).as("elsewhere it goes on").contains(ANSWER);
  }

  @Test
  void whoLooksAtAThreadsPolicyDoesNotCutItOffFromItsChannel() {
    SimUser mod = join("mod").with(Permission.MANAGE_GUILD);
    auto(mod, true);
    SimUser ana = join("ana");
    ana.says(QUESTION);
    SimChannel thread = ana.latest().channel();
    mod.in(thread).slash("channel policy");
    assertThat(mod.latest().text()).contains("also unasked");

    mod.in(channel()).slash("channel policy", "mode", "mention");
    assertThat(mod.latest().text()).contains("a mention or a reply");

    mod.in(thread).slash("channel policy");
    assertThat(mod.latest().text()).contains("a mention or a reply");
  }

  @Test
  void aThreadsOwnPolicyDecidesNothingAboutThreads() {
    SimUser mod = join("mod").with(Permission.MANAGE_GUILD);
    auto(mod, true);
    SimUser ana = join("ana");
    ana.says(QUESTION);
    mod.in(ana.latest().channel()).slash("channel policy", "thread", false);
    assertThat(mod.latest().text()).contains("A thread has no threads");

    mod.slash("channel policy", "private", true);

    assertThat(mod.latest().text()).contains("in this thread", "for the asker alone");
    mod.slash("knowledge audit");
    assertThat(mod.latest().text())
        .contains("mode auto, private yes, feedback yes")
        .containsOnlyOnce("thread yes");
  }

  @Test
  void soHasWhoeverHasARoleThatTheSettingsName() {
    SimChannel help = discord().channel("help");
    SimUser mod = discord().join("mod").with(Permission.MANAGE_GUILD).in(help);
    auto(mod, true);

    staffSpeaksInThreadOf(discord().join("ana").in(help), mod, helper.orElseThrow());
  }

  private void staffSpeaksInThreadOf(SimUser asker, SimUser mod, SimUser staff) {
    asker.says(QUESTION);
    SimChannel thread = asker.latest().channel();
    assertThat(thread.isThread()).isTrue();
    asker.in(thread).says("Is Django good for beginners?");
    assertThat(asker.latest().text()).contains("Confidence:");

    staff.in(thread).says("I would take FastAPI.");
    discord()
        .await(
            "the bot to hear that",
            () -> {
              mod.in(thread).slash("channel policy");
              return mod.latest().text().contains("a mention or a reply");
            });
    asker.says(QUESTION);

    assertThat(asker.answerWithin(SILENCE)).isEmpty();
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
