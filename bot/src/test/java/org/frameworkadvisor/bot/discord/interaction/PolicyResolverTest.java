package org.frameworkadvisor.bot.discord.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.frameworkadvisor.bot.ask.MessageOrigin;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.frameworkadvisor.bot.moderate.ChannelPolicy.Mode;
import org.frameworkadvisor.bot.moderate.ChannelPolicyService;
import org.frameworkadvisor.bot.moderate.MemberPermissions;
import org.frameworkadvisor.bot.twin.InMemoryChannelPolicyRepository;
import org.junit.jupiter.api.Test;

class PolicyResolverTest {
  private static final GuildId GUILD = new GuildId("11");
  private static final ChannelId CHANNEL = new ChannelId("22");
  private static final Invoker IN_CHANNEL = invoker("22", Optional.empty());
  private static final Invoker IN_THREAD = invoker("33", Optional.of(CHANNEL));

  private final PolicyResolver policies =
      new PolicyResolver(
          new ChannelPolicyService(new InMemoryChannelPolicyRepository(), InstantSource.system()));

  private static Invoker invoker(String channel, Optional<ChannelId> around) {
    MessageOrigin origin =
        new MessageOrigin(Optional.of(GUILD), new ChannelId(channel), new UserId("44"));
    return new Invoker(origin, around, "ana", false, MemberPermissions.NONE, Locale.ENGLISH);
  }

  private void set(Invoker where, Mode mode) {
    policies.change(where, GUILD, policy -> PolicyResolver.with(policy, mode));
  }

  @Test
  void aThreadFollowsItsChannel() {
    set(IN_CHANNEL, Mode.AUTO);
    assertThat(policies.of(IN_THREAD).mode()).isEqualTo(Mode.AUTO);
  }

  @Test
  void aPausedThreadStaysPausedWhileItsChannelGoesOn() {
    set(IN_CHANNEL, Mode.AUTO);
    policies.pause(IN_THREAD);
    assertThat(policies.of(IN_THREAD).mode()).isEqualTo(Mode.MENTION);
    assertThat(policies.of(IN_CHANNEL).mode()).isEqualTo(Mode.AUTO);
  }

  @Test
  void nothingElseIsPaused() {
    set(IN_CHANNEL, Mode.AUTO);
    policies.pause(IN_CHANNEL);
    assertThat(policies.of(IN_CHANNEL).mode()).isEqualTo(Mode.AUTO);
  }

  @Test
  void whatIsKeptForAThreadIsItsOwnOrItsChannels() {
    set(IN_CHANNEL, Mode.AUTO);
    assertThat(policies.stored(IN_THREAD, GUILD).orElseThrow().mode()).isEqualTo(Mode.AUTO);
    policies.pause(IN_THREAD);
    assertThat(policies.stored(IN_THREAD, GUILD).orElseThrow().mode()).isEqualTo(Mode.MENTION);
    assertThat(policies.stored(IN_CHANNEL, GUILD).orElseThrow().mode()).isEqualTo(Mode.AUTO);
  }

  @Test
  void aThreadMayBeUnlikeItsChannelAlsoWithWhatIsUsual() {
    set(IN_CHANNEL, Mode.OFF);
    set(IN_THREAD, Mode.MENTION);
    assertThat(policies.of(IN_THREAD).mode()).isEqualTo(Mode.MENTION);
    assertThat(policies.of(IN_CHANNEL).mode()).isEqualTo(Mode.OFF);
  }

  @Test
  void aDirectMessageIsAnswered() {
    MessageOrigin origin =
        new MessageOrigin(Optional.empty(), new ChannelId("55"), new UserId("44"));
    Invoker direct =
        new Invoker(origin, Optional.empty(), "ana", false, MemberPermissions.NONE, Locale.ENGLISH);
    assertThat(policies.of(direct)).isEqualTo(ChannelPolicy.DEFAULT);
  }
}
