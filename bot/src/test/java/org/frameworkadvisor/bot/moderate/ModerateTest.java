package org.frameworkadvisor.bot.moderate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy.Mode;
import org.frameworkadvisor.bot.twin.InMemoryAudit;
import org.frameworkadvisor.bot.twin.InMemoryChannelPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ModerateTest {
  private static final GuildId GUILD = new GuildId("g1");
  private static final GuildId OTHER_GUILD = new GuildId("g2");
  private static final ChannelId CHANNEL = new ChannelId("c1");
  private static final ChannelPolicy QUIET = new ChannelPolicy(Mode.OFF, true, true, false);

  private static final UserId MOD = new UserId("u1");
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
  private static final Act ACT =
      new Act(
          GUILD,
          MOD,
          Act.Kind.CHANNEL_POLICY,
          "c1",
          "mode off, thread yes, private yes, feedback no",
          NOON);

  private final InMemoryAudit audit = new InMemoryAudit();
  private final InMemoryChannelPolicies policies = new InMemoryChannelPolicies(audit);
  private final Moderate moderate = moderate();

  /// Another one, such as another process has.
  private Moderate moderate() {
    Moderate fresh = new Moderate(policies, InstantSource.fixed(NOON));
    fresh.refresh();
    return fresh;
  }

  @Test
  void aChannelThatNobodyHasSetHasTheDefault() {
    assertThat(moderate.policy(GUILD, CHANNEL)).isEqualTo(ChannelPolicy.DEFAULT);
  }

  @Test
  void aChangeSaysWhatChangedAndHoldsAtOnceAndAfterARestart() {
    assertThat(moderate.change(GUILD, CHANNEL, MOD, false, _ -> QUIET))
        .isEqualTo(new PolicyChange.Changed(ChannelPolicy.DEFAULT, QUIET));

    assertThat(moderate.policy(GUILD, CHANNEL)).isEqualTo(QUIET);
    assertThat(moderate.policy(OTHER_GUILD, CHANNEL)).isEqualTo(ChannelPolicy.DEFAULT);
    assertThat(moderate().policy(GUILD, CHANNEL)).isEqualTo(QUIET);
  }

  @Test
  void aChangeStartsFromWhatHolds() {
    moderate.change(GUILD, CHANNEL, MOD, false, _ -> QUIET);

    PolicyChange change =
        moderate()
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
    assertThat(moderate.change(GUILD, CHANNEL, MOD, false, was -> was))
        .isEqualTo(new PolicyChange.Same(ChannelPolicy.DEFAULT));
    assertThat(policies.find(GUILD, CHANNEL)).isEmpty();
  }

  @Test
  void beforeAnythingCouldBeReadAChannelIsAsNobodyHasSetIt() {
    policies.change(GUILD, CHANNEL, _ -> QUIET, _ -> ACT);
    policies.breakDown();
    assertThatThrownBy(moderate::refresh).isInstanceOf(StoreUnavailable.class);
    assertThat(moderate.policy(GUILD, CHANNEL)).isEqualTo(ChannelPolicy.DEFAULT);
    assertThat(moderate.readsMessages()).isFalse();

    policies.repair();
    moderate.refresh();
    assertThat(moderate.policy(GUILD, CHANNEL)).isEqualTo(QUIET);
  }

  @Test
  void whatIsRememberedOutlastsTheFault() {
    moderate.change(GUILD, CHANNEL, MOD, false, _ -> QUIET);
    policies.breakDown();

    assertThatThrownBy(moderate::refresh).isInstanceOf(StoreUnavailable.class);
    assertThat(moderate.policy(GUILD, CHANNEL)).isEqualTo(QUIET);
  }

  @Test
  void whatAnotherProcessSetsIsSeenAMomentLater() {
    assertThat(moderate.policy(GUILD, CHANNEL)).isEqualTo(ChannelPolicy.DEFAULT);
    moderate().change(GUILD, CHANNEL, MOD, false, _ -> QUIET);

    moderate.refresh();

    assertThat(moderate.policy(GUILD, CHANNEL)).isEqualTo(QUIET);
  }

  @Test
  void whatIsKeptIsReadAnewAndNotMadeUp() {
    moderate.policy(GUILD, CHANNEL);
    moderate().change(GUILD, CHANNEL, MOD, false, _ -> QUIET);
    assertThat(moderate.kept(GUILD, CHANNEL)).hasValue(QUIET);

    policies.breakDown();
    assertThat(moderate.kept(GUILD, CHANNEL)).isEmpty();
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void nobodyWaitsForTheStoreToBeToldAPolicy() {
    moderate.change(GUILD, CHANNEL, MOD, false, _ -> QUIET);
    CountDownLatch free = new CountDownLatch(1);
    policies.hang(free);
    Thread reading = Thread.ofPlatform().daemon().start(moderate::refresh);
    while (reading.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }

    assertThat(moderate.policy(GUILD, CHANNEL)).isEqualTo(QUIET);
    assertThat(moderate.policy(OTHER_GUILD, CHANNEL)).isEqualTo(ChannelPolicy.DEFAULT);
    assertThat(moderate.readsMessages()).isFalse();
    free.countDown();
  }

  @Test
  void aChangeStartsFromWhatAnotherProcessHasSet() {
    moderate.policy(GUILD, CHANNEL);
    moderate().change(GUILD, CHANNEL, MOD, false, _ -> QUIET);

    assertThat(moderate.change(GUILD, CHANNEL, MOD, false, was -> was))
        .isEqualTo(new PolicyChange.Same(QUIET));
    assertThat(moderate.policy(GUILD, CHANNEL)).as("it knows now").isEqualTo(QUIET);
  }

  @Test
  void aChangeThatCannotBeKeptChangesNothing() {
    moderate.change(GUILD, CHANNEL, MOD, false, _ -> QUIET);
    policies.breakDown();

    assertThat(moderate.change(GUILD, CHANNEL, MOD, false, _ -> ChannelPolicy.DEFAULT))
        .isEqualTo(new PolicyChange.NotKept(QUIET));

    policies.repair();
    assertThat(moderate.policy(GUILD, CHANNEL)).isEqualTo(QUIET);
  }

  @Test
  void messagesAreReadWhereSomeChannelAnswersUnasked() {
    moderate.change(GUILD, CHANNEL, MOD, false, _ -> QUIET);
    assertThat(moderate.readsMessages()).isFalse();

    moderate.change(
        OTHER_GUILD, CHANNEL, MOD, false, _ -> new ChannelPolicy(Mode.AUTO, false, true, true));
    assertThat(moderate.readsMessages()).isTrue();
  }

  @Test
  void whatChangesIsLoggedAndNothingElse() {
    moderate.change(GUILD, CHANNEL, MOD, false, _ -> QUIET);
    moderate.change(GUILD, CHANNEL, MOD, false, was -> was);

    assertThat(audit.page(GUILD, Long.MAX_VALUE, 9))
        .containsExactly(new Audit.Entry(1, ACT, Optional.empty()));
  }

  @Test
  void whatCannotBeLoggedDoesNotHappen() {
    audit.breakDown();

    assertThat(moderate.change(GUILD, CHANNEL, MOD, false, _ -> QUIET))
        .isEqualTo(new PolicyChange.NotKept(ChannelPolicy.DEFAULT));
    assertThat(policies.find(GUILD, CHANNEL)).isEmpty();
  }
}
