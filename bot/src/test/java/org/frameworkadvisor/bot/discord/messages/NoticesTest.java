package org.frameworkadvisor.bot.discord.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.ask.Answered;
import org.frameworkadvisor.bot.discord.answering.Showing;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.twin.InMemoryAnswerLog;
import org.junit.jupiter.api.Test;

class NoticesTest {
  private static final ChannelId CHANNEL = new ChannelId("22");
  private static final Answered ANSWERED =
      new Answered(
          new AnswerId("a1"),
          Optional.of(new GuildId("11")),
          CHANNEL,
          new UserId("44"),
          "flask?",
          "Is Flask fast?",
          Instant.EPOCH);

  private final InMemoryAnswerLog log = new InMemoryAnswerLog();
  private final Notices notices = new Notices(log, () -> Instant.EPOCH);

  @Test
  void itIsSaidOnce() {
    assertThat(notices.silence(ANSWERED, CHANNEL)).isEqualTo(Notices.SILENCE);
    assertThat(notices.silence(ANSWERED, CHANNEL)).isEmpty();
  }

  @Test
  void itIsNobodysQuestion() {
    notices.silence(ANSWERED, CHANNEL);

    assertThat(log.find(new AnswerId("n22")))
        .hasValueSatisfying(kept -> {
          assertThat(kept.asker()).isEqualTo(Showing.NOBODY);
          assertThat(kept.typed() + kept.understood()).isEmpty();
        });
  }
}
