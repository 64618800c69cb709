package org.frameworkadvisor.bot.discord.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.frameworkadvisor.bot.ask.Answered;
import org.frameworkadvisor.bot.discord.messages.Notices;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.twin.InMemoryAnswerLog;
import org.junit.jupiter.api.Test;

class RecentAnswersTest {
  private static final Answered ANSWERED =
      new Answered(
          new AnswerId("a1"),
          Optional.of(new GuildId("2")),
          new ChannelId("3"),
          new UserId("4"),
          "and Flask?",
          "Is Flask fast?",
          Instant.parse("2026-11-23T05:00:00Z"));

  private final Queue<Runnable> writes = new ArrayDeque<>();
  private final InMemoryAnswerLog kept = new InMemoryAnswerLog();

  @Test
  void anAnswerIsAtHandBeforeItIsWritten() {
    RecentAnswers recent = new RecentAnswers(kept, writes::add);
    recent.add(ANSWERED);
    assertThat(recent.find(ANSWERED.id())).contains(ANSWERED);
    assertThat(kept.find(ANSWERED.id())).isEmpty();
    writes.forEach(Runnable::run);
    assertThat(kept.find(ANSWERED.id())).contains(ANSWERED);
  }

  @Test
  void anAnswerFromBeforeTheStartIsFound() {
    kept.add(ANSWERED);
    assertThat(new RecentAnswers(kept, writes::add).find(ANSWERED.id())).contains(ANSWERED);
  }

  @Test
  void whatCannotBeWrittenIsStillAtHand() {
    RecentAnswers recent = new RecentAnswers(kept, Runnable::run);
    kept.breakDown();
    recent.add(ANSWERED);
    assertThat(recent.find(ANSWERED.id())).contains(ANSWERED);
  }

  @Test
  void whatCouldNotBeWrittenIsWrittenWhenThatIsPossibleAgain() {
    RecentAnswers recent = new RecentAnswers(kept, Runnable::run);
    kept.breakDown();
    recent.add(ANSWERED);
    recent.catchUp();
    kept.repair();
    assertThat(kept.find(ANSWERED.id())).isEmpty();

    recent.catchUp();

    assertThat(kept.find(ANSWERED.id())).contains(ANSWERED);
  }

  @Test
  void whatIsOldIsForgotten() {
    RecentAnswers recent = new RecentAnswers(kept, Runnable::run);
    recent.add(ANSWERED);
    assertThat(recent.forgetBefore(ANSWERED.at().plusSeconds(1))).isEqualTo(1);
    assertThat(recent.find(ANSWERED.id())).isEmpty();
  }

  @Test
  void howToSilenceTheBotIsSaidOncePerChannel() {
    Notices notices = new Notices(kept, InstantSource.fixed(ANSWERED.at()));
    assertThat(notices.silence(ANSWERED, new ChannelId("3"))).isEqualTo(Notices.SILENCE);
    assertThat(
            new Notices(kept, InstantSource.fixed(ANSWERED.at()))
                .silence(ANSWERED, new ChannelId("3")))
        .isEmpty();
    assertThat(notices.silence(ANSWERED, new ChannelId("5"))).isEqualTo(Notices.SILENCE);
  }

  @Test
  void whatSomebodyAskedIsForgottenBeforeItIsWrittenToo() {
    RecentAnswers recent = new RecentAnswers(kept, Runnable::run);
    kept.breakDown();
    recent.add(ANSWERED);
    recent.forget(new UserId("5"));
    assertThat(recent.find(ANSWERED.id())).isPresent();

    recent.forget(ANSWERED.asker());
    kept.repair();
    recent.catchUp();

    assertThat(recent.find(ANSWERED.id())).isEmpty();
    assertThat(kept.find(ANSWERED.id())).isEmpty();
  }
}
