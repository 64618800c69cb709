package org.frameworkadvisor.bot.discord.responding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.frameworkadvisor.bot.ask.Place;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.frameworkadvisor.bot.moderate.ChannelPolicy.Mode;
import org.frameworkadvisor.bot.moderate.Moderate;
import org.frameworkadvisor.bot.moderate.Standing;
import org.frameworkadvisor.bot.twin.InMemoryChannelPolicies;
import org.junit.jupiter.api.Test;

class PoliciesTest {
  private static final GuildId GUILD = new GuildId("11");
  private static final ChannelId CHANNEL = new ChannelId("22");
  private static final Visitor IN_CHANNEL = visitor("22", Optional.empty());
  private static final Visitor IN_THREAD = visitor("33", Optional.of(CHANNEL));

  private final Policies policies =
      new Policies(new Moderate(new InMemoryChannelPolicies(), InstantSource.system()));

  private static Visitor visitor(String channel, Optional<ChannelId> around) {
    Place place = new Place(Optional.of(GUILD), new ChannelId(channel), new UserId("44"));
    return new Visitor(place, around, "ana", false, Standing.NONE, Locale.ENGLISH);
  }

  private void set(Visitor where, Mode mode) {
    policies.change(where, GUILD, policy -> Policies.with(policy, mode));
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
    assertThat(policies.kept(IN_THREAD, GUILD).orElseThrow().mode()).isEqualTo(Mode.AUTO);
    policies.pause(IN_THREAD);
    assertThat(policies.kept(IN_THREAD, GUILD).orElseThrow().mode()).isEqualTo(Mode.MENTION);
    assertThat(policies.kept(IN_CHANNEL, GUILD).orElseThrow().mode()).isEqualTo(Mode.AUTO);
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
    Place place = new Place(Optional.empty(), new ChannelId("55"), new UserId("44"));
    Visitor direct =
        new Visitor(place, Optional.empty(), "ana", false, Standing.NONE, Locale.ENGLISH);
    assertThat(policies.of(direct)).isEqualTo(ChannelPolicy.DEFAULT);
  }
}
