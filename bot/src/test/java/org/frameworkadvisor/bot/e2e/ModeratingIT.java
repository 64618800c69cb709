package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.SimUser;
import org.junit.jupiter.api.Test;

/// What moderators decide, channel by channel.
class ModeratingIT extends Scenario {
  private static final Duration SILENCE = Duration.ofMillis(1500);

  /// When Discord does not grant the intent.
  @Override
  boolean isExpected(String complaint) {
    return complaint.contains("Message Content Intent")
        || complaint.contains("identification issues");
  }

  @Test
  void aPolicyIsShownAndChanged() {
    SimUser mod = join("mod").with(Permission.MANAGE_GUILD);

    mod.slash("channel policy");
    assertThat(mod.latest().text()).contains(channel().mention()).contains("a mention or a reply");
    assertThat(mod.latest().isEphemeral()).isTrue();
    mod.slash("channel policy", "private", true, "feedback", false);
    assertThat(mod.latest().text()).contains("for the asker alone").contains("vote: off");

    SimUser ana = join("ana");
    ana.slash("ask", "question", QUESTION);
    assertThat(ana.latest().isEphemeral()).isTrue();
    assertThat(ana.latest().buttonLabels()).doesNotContain("👍", "👎").contains("Share");
    ana.slash("ask", "question", QUESTION, "private", false);
    assertThat(ana.latest().isEphemeral()).isFalse();
  }

  @Test
  void aChannelThatIsOffIsLeftAlone() {
    SimUser mod = join("mod").with(Permission.MANAGE_GUILD);
    mod.slash("channel policy", "mode", "off");
    assertThat(mod.latest().text()).contains("never in public");
    SimUser ana = join("ana");

    ana.mentions(QUESTION);
    assertThat(ana.answerWithin(SILENCE)).isEmpty();
    ana.slash("ask", "question", QUESTION, "private", false);
    assertThat(ana.latest().isEphemeral()).isTrue();
  }

  @Test
  void whoMayNotManageTheServerIsRefusedWhateverTheClientSays() {
    SimUser ana = join("ana").with(Permission.MANAGE_MESSAGES);
    assertThatThrownBy(() -> ana.slash("channel policy", "mode", "off"))
        .hasMessageContaining("not offered");
    discord().openToEveryone("channel");

    ana.slash("channel policy", "mode", "off");

    assertThat(ana.latest().text()).contains("Only members who may manage the server");
    assertThat(ana.latest().isEphemeral()).isTrue();
    ana.mentions(QUESTION);
    assertThat(ana.latest().text()).contains(ANSWER);
  }

  @Test
  void withoutTheIntentAutoIsExplainedAndChangesNothing() {
    discord().expect(4014);
    SimUser mod = join("mod").with(Permission.MANAGE_GUILD);

    mod.slash("channel policy", "mode", "auto");

    assertThat(mod.latest().text()).contains("Message Content").contains("Nothing has changed");
    mod.slash("channel policy");
    assertThat(mod.latest().text()).contains("a mention or a reply");
  }
}
