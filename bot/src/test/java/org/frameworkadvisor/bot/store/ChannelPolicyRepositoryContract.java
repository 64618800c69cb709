package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.frameworkadvisor.bot.moderate.ChannelPolicy.Mode;
import org.frameworkadvisor.bot.moderate.ChannelPolicyRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What all [ChannelPolicyRepository] do.
abstract class ChannelPolicyRepositoryContract {
  private static final GuildId ONE = new GuildId("g1");
  private static final GuildId TWO = new GuildId("g2");
  private static final ChannelId GENERAL = new ChannelId("c1");
  private static final ChannelId OFFTOPIC = new ChannelId("c2");

  /// No policies yet.
  abstract ChannelPolicyRepository policies();

  /// The same ones, as another process has them.
  abstract ChannelPolicyRepository ofAnotherProcess();

  abstract AuditRepository audit();

  private static void set(
      ChannelPolicyRepository policies, GuildId guild, ChannelId channel, ChannelPolicy policy) {
    assertThat(policies.change(guild, channel, _ -> policy, _ -> auditEntry(guild, channel)).now())
        .isEqualTo(policy);
  }

  private static AuditEntry auditEntry(GuildId guild, ChannelId channel) {
    return new AuditEntry(
        guild,
        new UserId("u1"),
        AuditEntry.Kind.CHANNEL_POLICY,
        channel.value(),
        "",
        Instant.parse("2026-11-26T12:00:00Z"));
  }

  @Test
  void whatIsSetIsLogged() {
    set(policies(), ONE, GENERAL, new ChannelPolicy(Mode.AUTO, false, true, false));

    assertThat(audit().page(ONE, Long.MAX_VALUE, 9))
        .containsExactly(
            new AuditRepository.NumberedEntry(1, auditEntry(ONE, GENERAL), Optional.empty()));
    assertThat(audit().page(TWO, Long.MAX_VALUE, 9)).isEmpty();
  }

  @Test
  void whatAnotherProcessSetsIsFoundAtOnce() {
    ChannelPolicy first = new ChannelPolicy(Mode.AUTO, false, true, false);
    ChannelPolicy second = new ChannelPolicy(Mode.OFF, true, false, true);
    assertThat(policies().find(TWO, GENERAL)).isEmpty();

    set(ofAnotherProcess(), TWO, GENERAL, first);
    assertThat(policies().find(TWO, GENERAL)).hasValue(first);
    assertThat(policies().all()).containsExactly(entry(TWO, GENERAL, first));

    set(ofAnotherProcess(), TWO, GENERAL, second);
    assertThat(policies().find(TWO, GENERAL)).hasValue(second);
    assertThat(policies().all()).containsExactly(entry(TWO, GENERAL, second));
  }

  @ParameterizedTest
  @CsvSource({"OFF,true,false,false", "MENTION,false,true,false", "AUTO,false,false,true"})
  void aPolicyComesBackAsItWent(Mode mode, boolean thread, boolean hidden, boolean feedback) {
    ChannelPolicy policy = new ChannelPolicy(mode, thread, hidden, feedback);
    set(policies(), ONE, GENERAL, policy);

    assertThat(policies().find(ONE, GENERAL)).hasValue(policy);
    assertThat(policies().find(ONE, OFFTOPIC)).isEmpty();
    assertThat(policies().find(TWO, GENERAL)).isEmpty();
  }

  @Test
  void theLastOneHolds() {
    set(policies(), ONE, GENERAL, new ChannelPolicy(Mode.AUTO, true, true, false));
    ChannelPolicy last = new ChannelPolicy(Mode.OFF, false, false, true);
    set(policies(), ONE, GENERAL, last);

    assertThat(policies().find(ONE, GENERAL)).hasValue(last);
  }

  /// Two who change different things at the same time, in two processes.
  @Test
  void noChangeIsLostToAnother() throws Exception {
    assertThat(policies().find(ONE, GENERAL)).isEmpty();
    assertThat(ofAnotherProcess().find(ONE, GENERAL)).as("both are open").isEmpty();
    int times = 25;
    CyclicBarrier start = new CyclicBarrier(2);
    FutureTask<Integer> other =
        new FutureTask<>(() ->
            repeat(times, start, ofAnotherProcess(), ChannelPolicyRepositoryContract::threads));
    Thread.ofPlatform().start(other);
    repeat(times, start, policies(), ChannelPolicyRepositoryContract::privacy);
    other.get();

    ChannelPolicy first = ChannelPolicy.DEFAULT;
    assertThat(policies().find(ONE, GENERAL))
        .as("each was turned round an odd number of times")
        .hasValue(threads(privacy(first)));
    assertThat(audit().page(ONE, Long.MAX_VALUE, 99)).hasSize(2 * times);
  }

  private static int repeat(
      int times,
      CyclicBarrier start,
      ChannelPolicyRepository policies,
      UnaryOperator<ChannelPolicy> change)
      throws Exception {
    start.await();
    for (int time = 0; time < times; time++) {
      policies.change(ONE, GENERAL, change, _ -> auditEntry(ONE, GENERAL));
    }
    return times;
  }

  private static ChannelPolicy threads(ChannelPolicy was) {
    return new ChannelPolicy(was.mode(), !was.inThread(), was.isPrivate(), was.feedback());
  }

  private static ChannelPolicy privacy(ChannelPolicy was) {
    return new ChannelPolicy(was.mode(), was.inThread(), !was.isPrivate(), was.feedback());
  }

  @Test
  void thoseOfAllGuildsAreReadTogether() {
    assertThat(policies().all()).isEmpty();
    ChannelPolicy off = new ChannelPolicy(Mode.OFF, true, false, false);
    ChannelPolicy auto = new ChannelPolicy(Mode.AUTO, false, true, true);
    set(policies(), ONE, GENERAL, off);
    set(policies(), TWO, GENERAL, off);
    set(policies(), TWO, OFFTOPIC, auto);

    assertThat(policies().all())
        .containsOnly(
            entry(ONE, GENERAL, off), entry(TWO, GENERAL, off), entry(TWO, OFFTOPIC, auto));
  }

  private static Map.Entry<ChannelPolicyRepository.Key, ChannelPolicy> entry(
      GuildId guild, ChannelId channel, ChannelPolicy policy) {
    return Map.entry(new ChannelPolicyRepository.Key(guild, channel), policy);
  }
}
