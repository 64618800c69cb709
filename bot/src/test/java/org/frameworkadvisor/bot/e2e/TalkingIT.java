package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.Test;

/// Without commands: mentions, replies, direct messages, the menu of a message.
class TalkingIT extends Scenario {
  private static final Duration SILENCE = Duration.ofMillis(1500);

  @Test
  void aMentionIsAnsweredWithAReply() {
    SimUser ana = join("ana");

    ana.mentions(QUESTION);

    assertThat(ana.latest().text()).contains(ANSWER);
    assertThat(ana.latest().isReply()).isTrue();
    assertThat(ana.latest().pinged()).isEmpty();
  }

  @Test
  void whoAddressesItAlwaysGetsAReply() {
    SimUser ana = join("ana");
    SimUser bob = join("bob");

    ana.mentions(HOPELESS);
    assertThat(ana.latest().text()).contains("found nothing");
    assertThat(ana.latest().buttonLabels()).contains("Browse what I know");
    ana.mentions("");
    assertThat(ana.latest().text()).contains("Ask me about web frameworks");
    ana.repliesTo(bob.says(QUESTION), discord().botMention());
    assertThat(ana.latest().text()).contains("I cannot read that message", "**Answer this**");
  }

  @Test
  void aReplyToAnAnswerIsAFollowUp() {
    SimUser ana = join("ana");
    ana.mentions("Is Flask good for beginners?");
    VisibleMessage answer = ana.latest();

    ana.repliesTo(answer, "what about FastAPI?");

    assertThat(ana.latest().text()).contains("FastAPI").contains("Understood as:");
  }

  @Test
  void aReplyThatDoesNotPingItCannotBeReadAndGetsNoAnswer() {
    SimUser ana = join("ana");
    ana.mentions("Is Flask good for beginners?");
    VisibleMessage answer = ana.latest();

    ana.repliesQuietlyTo(answer, "what about FastAPI?");

    assertThat(ana.answerWithin(SILENCE)).isEmpty();
  }

  @Test
  void thanksGetNoAnswer() {
    SimUser ana = join("ana");
    ana.mentions(QUESTION);
    VisibleMessage answer = ana.latest();

    ana.repliesTo(answer, "thanks!");

    assertThat(ana.answerWithin(SILENCE)).isEmpty();
  }

  @Test
  void aDirectMessageIsAnswered() {
    SimUser ana = join("ana");

    ana.dm(QUESTION);
    assertThat(ana.latest().text()).contains(ANSWER);
    ana.says("what about FastAPI?");
    assertThat(ana.latest().text()).contains("FastAPI");
  }

  @Test
  void whatNobodyAskedTheBotIsLeftAlone() {
    SimUser ana = join("ana");

    ana.says(QUESTION);

    assertThat(ana.answerWithin(SILENCE)).isEmpty();
    assertThat(discord().isReadingContent()).isFalse();
  }

  @Test
  void anotherBotIsNotAnswered() {
    SimUser robot = discord().joinBot("robot").in(discord().general());

    robot.mentions(QUESTION);

    assertThat(robot.answerWithin(SILENCE)).isEmpty();
  }

  @Test
  void somebodyElsesMessageIsAnsweredFromItsMenu() {
    SimUser ana = join("ana");
    SimUser bob = join("bob");
    VisibleMessage asked = bob.says(QUESTION);

    ana.messageMenu(asked, "Answer this");

    assertThat(ana.latest().text()).contains(ANSWER).contains(QUESTION);
    VisibleMessage wordless = bob.says("🙂");
    ana.messageMenu(wordless, "Answer this");
    assertThat(ana.latest().isEphemeral()).isTrue();
  }

  @Test
  void inABusyChannelItAnswersInAThread() {
    SimUser mod = join("mod").with(Permission.MANAGE_GUILD);
    mod.slash("channel policy", "thread", true);
    assertThat(mod.latest().text()).contains("in a thread");
    SimUser ana = join("ana");

    ana.mentions(QUESTION);

    VisibleMessage answer = ana.latest();
    assertThat(answer.channel().isThread()).isTrue();
    assertThat(answer.text()).contains(ANSWER);
    ana.in(answer.channel()).repliesTo(answer, "and for beginners?");
    assertThat(ana.latest().text()).contains("Understood as:");
  }

  @Test
  void whereItMayNotWriteItStaysSilent() {
    discord().denyBot(channel(), Permission.SEND_MESSAGES);
    SimUser ana = join("ana");

    ana.mentions(QUESTION);

    assertThat(ana.answerWithin(SILENCE)).isEmpty();
  }

  @Test
  void mentionsInQuestionsPingNobody() {
    SimUser ana = join("ana");
    SimUser bob = join("bob");

    ana.mentions("Is Flask good for " + bob.mention() + " @everyone @here <@&1>?");
    assertThat(ana.latest().pinged()).isEmpty();
    ana.slash("ask", "question", "Is Flask good for prototypes " + bob.mention() + " @everyone?");
    assertThat(ana.latest().pinged()).isEmpty();

    assertThat(discord().pingedByBot()).isEmpty();
  }
}
