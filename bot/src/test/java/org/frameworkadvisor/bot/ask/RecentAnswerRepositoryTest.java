package org.frameworkadvisor.bot.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.twin.InMemoryAnswerRepository;
import org.junit.jupiter.api.Test;

class RecentAnswerRepositoryTest {
  private static final AnswerRecord ANSWERED =
      new AnswerRecord(
          new AnswerId("a1"),
          Optional.of(new GuildId("2")),
          new ChannelId("3"),
          new UserId("4"),
          "and Flask?",
          "Is Flask fast?",
          Instant.parse("2026-11-23T05:00:00Z"));

  private final Queue<Runnable> writes = new ArrayDeque<>();
  private final InMemoryAnswerRepository kept = new InMemoryAnswerRepository();

  @Test
  void anAnswerIsAtHandBeforeItIsWritten() {
    RecentAnswerRepository recent = new RecentAnswerRepository(kept, writes::add);
    recent.add(ANSWERED);
    assertThat(recent.find(ANSWERED.id())).contains(ANSWERED);
    assertThat(kept.find(ANSWERED.id())).isEmpty();
    writes.forEach(Runnable::run);
    assertThat(kept.find(ANSWERED.id())).contains(ANSWERED);
  }

  @Test
  void anAnswerFromBeforeTheStartIsFound() {
    kept.add(ANSWERED);
    assertThat(new RecentAnswerRepository(kept, writes::add).find(ANSWERED.id()))
        .contains(ANSWERED);
  }

  @Test
  void whatCannotBeWrittenIsStillAtHand() {
    RecentAnswerRepository recent = new RecentAnswerRepository(kept, Runnable::run);
    kept.breakDown();
    recent.add(ANSWERED);
    assertThat(recent.find(ANSWERED.id())).contains(ANSWERED);
  }

  @Test
  void whatCouldNotBeWrittenIsWrittenWhenThatIsPossibleAgain() {
    RecentAnswerRepository recent = new RecentAnswerRepository(kept, Runnable::run);
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
    RecentAnswerRepository recent = new RecentAnswerRepository(kept, Runnable::run);
    recent.add(ANSWERED);
    assertThat(recent.forgetBefore(ANSWERED.at().plusSeconds(1))).isEqualTo(1);
    assertThat(recent.find(ANSWERED.id())).isEmpty();
  }

  @Test
  void whatSomebodyAskedIsForgottenBeforeItIsWrittenToo() {
    RecentAnswerRepository recent = new RecentAnswerRepository(kept, Runnable::run);
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
