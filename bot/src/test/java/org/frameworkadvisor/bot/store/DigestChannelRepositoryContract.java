package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.frameworkadvisor.bot.digest.DigestChannelRepository;
import org.frameworkadvisor.bot.digest.DigestChannelRepository.Addressed;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.junit.jupiter.api.Test;

/// What all [DigestChannelRepository] do.
abstract class DigestChannelRepositoryContract {
  private static final GuildId ONE = AuditRepositoryContract.ONE;
  private static final GuildId TWO = AuditRepositoryContract.TWO;
  private static final Instant BEFORE = Instant.parse("2026-11-20T09:00:00Z");
  private static final Instant DUE = Instant.parse("2026-11-23T09:00:00Z");
  private static final Instant NEXT = Instant.parse("2026-11-30T09:00:00Z");
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  /// None yet.
  abstract DigestChannelRepository channels();

  /// The same ones, as another process has them.
  abstract DigestChannelRepository ofAnotherProcess();

  abstract AuditRepository audit();

  static AuditEntry auditEntry(GuildId guild, AuditEntry.Kind kind, String channel) {
    return new AuditEntry(guild, new UserId("u1"), kind, channel, "", BEFORE);
  }

  private boolean set(GuildId guild, String channel) {
    return channels().set(auditEntry(guild, AuditEntry.Kind.DIGEST_CHANNEL, channel), BEFORE);
  }

  @Test
  void aChannelIsSetChangedAndGivenUp() {
    assertThat(channels().of(ONE)).isEmpty();
    assertThat(set(ONE, "c1")).isTrue();
    assertThat(set(ONE, "c1")).isFalse();
    assertThat(set(ONE, "c2")).isTrue();
    assertThat(channels().of(ONE)).hasValue(new ChannelId("c2"));
    assertThat(channels().of(TWO)).isEmpty();

    assertThat(channels().stop(auditEntry(TWO, AuditEntry.Kind.DIGEST_STOPPED, ""))).isFalse();
    assertThat(channels().stop(auditEntry(ONE, AuditEntry.Kind.DIGEST_STOPPED, ""))).isTrue();
    assertThat(channels().of(ONE)).isEmpty();
    assertThat(channels().owed(DUE)).isEmpty();
    assertThat(audit().page(ONE, Long.MAX_VALUE, 9))
        .extracting(entry -> entry.auditEntry().kind() + " " + entry.auditEntry().about())
        .containsExactly("DIGEST_STOPPED ", "DIGEST_CHANNEL c2", "DIGEST_CHANNEL c1");
  }

  @Test
  void whatIsDueIsOwedUntilItIsSent() {
    set(ONE, "c1");
    set(TWO, "c2");
    assertThat(channels().owed(BEFORE)).isEmpty();
    assertThat(channels().owed(DUE))
        .containsExactly(
            new Addressed(ONE, new ChannelId("c1")), new Addressed(TWO, new ChannelId("c2")));

    channels().sent(ONE, DUE);
    assertThat(channels().owed(DUE)).containsExactly(new Addressed(TWO, new ChannelId("c2")));
    assertThat(channels().owed(NEXT)).hasSize(2);
  }

  @Test
  void anotherChannelIsOwedNothingTwice() {
    set(ONE, "c1");
    channels().sent(ONE, DUE);
    set(ONE, "c2");

    assertThat(channels().owed(DUE)).isEmpty();
    assertThat(channels().owed(NEXT)).containsExactly(new Addressed(ONE, new ChannelId("c2")));
  }

  @Test
  void oneOfAllProcessesSendsIt() {
    set(ONE, "c1");

    long claims =
        IntStream.range(0, 20)
            .parallel()
            .filter(
                i -> (i % 2 == 0 ? channels() : ofAnotherProcess()).claim(ONE, DUE, DUE, PATIENCE))
            .count();

    assertThat(claims).isEqualTo(1);
    channels().sent(ONE, DUE);
    assertThat(ofAnotherProcess().claim(ONE, DUE, NEXT.minusMillis(1), PATIENCE)).isFalse();
    assertThat(ofAnotherProcess().claim(ONE, NEXT, NEXT, PATIENCE)).isTrue();
  }

  @Test
  void whoeverClaimsItAndDiesIsFollowedByTheNext() {
    set(ONE, "c1");
    assertThat(channels().claim(ONE, DUE, DUE, PATIENCE)).isTrue();

    assertThat(ofAnotherProcess().claim(ONE, DUE, DUE.plus(PATIENCE).minusMillis(1), PATIENCE))
        .isFalse();
    assertThat(ofAnotherProcess().claim(ONE, DUE, DUE.plus(PATIENCE), PATIENCE)).isTrue();
  }

  @Test
  void whereNothingGoesNothingIsClaimed() {
    assertThat(channels().claim(ONE, DUE, DUE, PATIENCE)).isFalse();
    channels().sent(ONE, DUE);
    assertThat(channels().of(ONE)).isEmpty();
  }
}
