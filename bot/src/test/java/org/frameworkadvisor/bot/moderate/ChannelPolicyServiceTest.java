package org.frameworkadvisor.bot.moderate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy.Mode;
import org.frameworkadvisor.bot.twin.InMemoryAuditRepository;
import org.frameworkadvisor.bot.twin.InMemoryChannelPolicyRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ChannelPolicyServiceTest {
  private static final GuildId GUILD = new GuildId("g1");
  private static final GuildId OTHER_GUILD = new GuildId("g2");
  private static final ChannelId CHANNEL = new ChannelId("c1");
  private static final ChannelPolicy QUIET = new ChannelPolicy(Mode.OFF, true, true, false);

  private static final UserId MOD = new UserId("u1");
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
  private static final AuditEntry ACT =
      new AuditEntry(
          GUILD,
          MOD,
          AuditEntry.Kind.CHANNEL_POLICY,
          "c1",
          "mode off, thread yes, private yes, feedback no",
          NOON);

  private final InMemoryAuditRepository audit = new InMemoryAuditRepository();
  private final InMemoryChannelPolicyRepository policies =
      new InMemoryChannelPolicyRepository(audit);
  private final ChannelPolicyService channelPolicies = channelPolicies();

  /// Another one, such as another process has.
  private ChannelPolicyService channelPolicies() {
    ChannelPolicyService fresh = new ChannelPolicyService(policies, InstantSource.fixed(NOON));
    fresh.refresh();
    return fresh;
  }

  @Test
  void aChannelThatNobodyHasSetHasTheDefault() {
    assertThat(channelPolicies.policy(GUILD, CHANNEL)).isEqualTo(ChannelPolicy.DEFAULT);
  }

  @Test
  void aChangeSaysWhatChangedAndHoldsAtOnceAndAfterARestart() {
    assertThat(channelPolicies.change(GUILD, CHANNEL, MOD, false, _ -> QUIET))
        .isEqualTo(new PolicyChangeOutcome.Changed(ChannelPolicy.DEFAULT, QUIET));

    assertThat(channelPolicies.policy(GUILD, CHANNEL)).isEqualTo(QUIET);
    assertThat(channelPolicies.policy(OTHER_GUILD, CHANNEL)).isEqualTo(ChannelPolicy.DEFAULT);
    assertThat(channelPolicies().policy(GUILD, CHANNEL)).isEqualTo(QUIET);
  }

  @Test
  void aChangeStartsFromWhatHolds() {
    channelPolicies.change(GUILD, CHANNEL, MOD, false, _ -> QUIET);

    PolicyChangeOutcome change =
        channelPolicies()
            .change(
                GUILD,
                CHANNEL,
                MOD,
                false,
                was -> new ChannelPolicy(Mode.AUTO, was.inThread(), was.isPrivate(), true));

    assertThat(change.now()).isEqualTo(new ChannelPolicy(Mode.AUTO, true, true, true));
  }

  @Test
  void whatIsSoAlreadyIsNotAChange() {
    assertThat(channelPolicies.change(GUILD, CHANNEL, MOD, false, was -> was))
        .isEqualTo(new PolicyChangeOutcome.Same(ChannelPolicy.DEFAULT));
    assertThat(policies.find(GUILD, CHANNEL)).isEmpty();
  }

  @Test
  void beforeAnythingCouldBeReadAChannelIsAsNobodyHasSetIt() {
    policies.change(GUILD, CHANNEL, _ -> QUIET, _ -> ACT);
    policies.breakDown();
    assertThatThrownBy(channelPolicies::refresh).isInstanceOf(StoreUnavailable.class);
    assertThat(channelPolicies.policy(GUILD, CHANNEL)).isEqualTo(ChannelPolicy.DEFAULT);
    assertThat(channelPolicies.readsMessages()).isFalse();

    policies.repair();
    channelPolicies.refresh();
    assertThat(channelPolicies.policy(GUILD, CHANNEL)).isEqualTo(QUIET);
  }

  @Test
  void whatIsRememberedOutlastsTheFault() {
    channelPolicies.change(GUILD, CHANNEL, MOD, false, _ -> QUIET);
    policies.breakDown();

    assertThatThrownBy(channelPolicies::refresh).isInstanceOf(StoreUnavailable.class);
    assertThat(channelPolicies.policy(GUILD, CHANNEL)).isEqualTo(QUIET);
  }

  @Test
  void whatAnotherProcessSetsIsSeenAMomentLater() {
    assertThat(channelPolicies.policy(GUILD, CHANNEL)).isEqualTo(ChannelPolicy.DEFAULT);
    channelPolicies().change(GUILD, CHANNEL, MOD, false, _ -> QUIET);

    channelPolicies.refresh();

    assertThat(channelPolicies.policy(GUILD, CHANNEL)).isEqualTo(QUIET);
  }

  @Test
  void whatIsKeptIsReadAnewAndNotMadeUp() {
    channelPolicies.policy(GUILD, CHANNEL);
    channelPolicies().change(GUILD, CHANNEL, MOD, false, _ -> QUIET);
    assertThat(channelPolicies.stored(GUILD, CHANNEL)).hasValue(QUIET);

    policies.breakDown();
    assertThat(channelPolicies.stored(GUILD, CHANNEL)).isEmpty();
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void nobodyWaitsForTheStoreToBeToldAPolicy() {
    channelPolicies.change(GUILD, CHANNEL, MOD, false, _ -> QUIET);
    CountDownLatch free = new CountDownLatch(1);
    policies.hang(free);
    Thread reading = Thread.ofPlatform().daemon().start(channelPolicies::refresh);
    while (reading.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }

    assertThat(channelPolicies.policy(GUILD, CHANNEL)).isEqualTo(QUIET);
    assertThat(channelPolicies.policy(OTHER_GUILD, CHANNEL)).isEqualTo(ChannelPolicy.DEFAULT);
    assertThat(channelPolicies.readsMessages()).isFalse();
    free.countDown();
  }

  @Test
  void aChangeStartsFromWhatAnotherProcessHasSet() {
    channelPolicies.policy(GUILD, CHANNEL);
    channelPolicies().change(GUILD, CHANNEL, MOD, false, _ -> QUIET);

    assertThat(channelPolicies.change(GUILD, CHANNEL, MOD, false, was -> was))
        .isEqualTo(new PolicyChangeOutcome.Same(QUIET));
    assertThat(channelPolicies.policy(GUILD, CHANNEL)).as("it knows now").isEqualTo(QUIET);
  }

  @Test
  void aChangeThatCannotBeKeptChangesNothing() {
    channelPolicies.change(GUILD, CHANNEL, MOD, false, _ -> QUIET);
    policies.breakDown();

    assertThat(channelPolicies.change(GUILD, CHANNEL, MOD, false, _ -> ChannelPolicy.DEFAULT))
        .isEqualTo(new PolicyChangeOutcome.NotKept(QUIET));

    policies.repair();
    assertThat(channelPolicies.policy(GUILD, CHANNEL)).isEqualTo(QUIET);
  }

  @Test
  void messagesAreReadWhereSomeChannelAnswersUnasked() {
    channelPolicies.change(GUILD, CHANNEL, MOD, false, _ -> QUIET);
    assertThat(channelPolicies.readsMessages()).isFalse();

    channelPolicies.change(
        OTHER_GUILD, CHANNEL, MOD, false, _ -> new ChannelPolicy(Mode.AUTO, false, true, true));
    assertThat(channelPolicies.readsMessages()).isTrue();
  }

  @Test
  void whatChangesIsLoggedAndNothingElse() {
    channelPolicies.change(GUILD, CHANNEL, MOD, false, _ -> QUIET);
    channelPolicies.change(GUILD, CHANNEL, MOD, false, was -> was);

    assertThat(audit.page(GUILD, Long.MAX_VALUE, 9))
        .containsExactly(new AuditRepository.NumberedEntry(1, ACT, Optional.empty()));
  }

  @Test
  void whatCannotBeLoggedDoesNotHappen() {
    audit.breakDown();

    assertThat(channelPolicies.change(GUILD, CHANNEL, MOD, false, _ -> QUIET))
        .isEqualTo(new PolicyChangeOutcome.NotKept(ChannelPolicy.DEFAULT));
    assertThat(policies.find(GUILD, CHANNEL)).isEmpty();
  }
}
