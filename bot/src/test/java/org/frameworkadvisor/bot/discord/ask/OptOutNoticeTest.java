package org.frameworkadvisor.bot.discord.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.ask.AnswerRecord;
import org.frameworkadvisor.bot.discord.message.ReplyView;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.twin.InMemoryAnswerRepository;
import org.junit.jupiter.api.Test;

class OptOutNoticeTest {
  private static final ChannelId CHANNEL = new ChannelId("22");
  private static final AnswerRecord ANSWERED =
      new AnswerRecord(
          new AnswerId("a1"),
          Optional.of(new GuildId("11")),
          CHANNEL,
          new UserId("44"),
          "flask?",
          "Is Flask fast?",
          Instant.EPOCH);

  private final InMemoryAnswerRepository log = new InMemoryAnswerRepository();
  private final OptOutNotice notices = new OptOutNotice(log, () -> Instant.EPOCH);

  @Test
  void itIsSaidOnce() {
    assertThat(notices.silence(ANSWERED, CHANNEL)).isEqualTo(OptOutNotice.SILENCE);
    assertThat(notices.silence(ANSWERED, CHANNEL)).isEmpty();
  }

  @Test
  void itIsSaidOncePerChannel() {
    assertThat(notices.silence(ANSWERED, new ChannelId("3"))).isEqualTo(OptOutNotice.SILENCE);
    assertThat(new OptOutNotice(log, () -> Instant.EPOCH).silence(ANSWERED, new ChannelId("3")))
        .isEmpty();
    assertThat(notices.silence(ANSWERED, new ChannelId("5"))).isEqualTo(OptOutNotice.SILENCE);
  }

  @Test
  void itIsNobodysQuestion() {
    notices.silence(ANSWERED, CHANNEL);

    assertThat(log.find(new AnswerId("n22")))
        .hasValueSatisfying(kept -> {
          assertThat(kept.asker()).isEqualTo(ReplyView.NOBODY);
          assertThat(kept.typed() + kept.understood()).isEmpty();
        });
  }
}
