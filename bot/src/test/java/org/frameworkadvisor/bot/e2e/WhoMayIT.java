package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.SimRole;
import org.frameworkadvisor.bot.sim.SimUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who moderates, and what is noted down of it.
class WhoMayIT extends Scenario {
  private static final String REFUSED = "have a role that moderates";

  @BeforeEach
  void open() {
    // The server's owner lets everybody see them; whether somebody may is for the bot to check.
    discord().openToEveryone("channel");
    discord().openToEveryone("knowledge");
    discord().openToEveryone("settings");
  }

  private SimUser owner() {
    return join("owner").with(Permission.MANAGE_GUILD);
  }

  private static void assertMayModerate(SimUser who) {
    who.slash("knowledge audit");
    assertThat(who.latest().text()).contains("What moderators did");
  }

  private static void assertMayNot(SimUser who) {
    who.slash("knowledge audit");
    assertThat(who.latest().text()).contains(REFUSED);
    assertThat(who.latest().isEphemeral()).isTrue();
  }

  @Test
  void aNamedRoleModeratesUntilItIsTakenAway() {
    SimRole helpers = discord().role(guild(), "helpers");
    SimUser owner = owner();
    SimUser ana = join("ana").gets(helpers);
    SimUser ben = join("ben").gets(helpers);
    assertMayNot(ana);

    owner.slash("settings moderators", "role", helpers);
    assertThat(owner.latest().text()).contains(helpers.mention(), "moderate from now on");
    assertMayModerate(ana);
    ana.slash("channel policy", "private", true);
    assertThat(ana.latest().text()).contains("for the asker alone");

    ana.loses(helpers);
    assertMayNot(ana);
    ana.slash("channel policy", "private", false);
    assertThat(ana.latest().text()).contains(REFUSED);
    assertMayModerate(ben);

    owner.slash("settings moderators", "role", helpers, "remove", true);
    assertThat(owner.latest().text()).contains("moderate no longer");
    assertMayNot(ben);
    assertMayModerate(owner);
  }

  @Test
  void aNamedRoleDoesNotNameOthersAndEverybodyIsNoModerator() {
    SimRole helpers = discord().role(guild(), "helpers");
    SimRole friends = discord().role(guild(), "friends");
    SimUser owner = owner();
    SimUser ana = join("ana").gets(helpers);
    SimUser ben = join("ben").gets(friends);
    owner.slash("settings moderators", "role", helpers);
    owner.latest();

    ana.slash("settings moderators", "role", friends);
    assertThat(ana.latest().text()).contains("Only members who may manage the server can decide");
    assertMayNot(ben);
    ana.slash("settings moderators");
    assertThat(ana.latest().text()).contains(helpers.mention()).doesNotContain(friends.mention());

    owner.slash("settings moderators", "role", discord().everyone(guild()));
    assertThat(owner.latest().text()).contains("not everybody should");
    assertMayNot(ben);
  }

  @Test
  void whatModeratorsDoIsNotedDownAndLeafedThrough() {
    SimUser owner = owner();
    SimRole helpers = discord().role(guild(), "helpers");
    owner.slash("settings moderators", "role", helpers);
    owner.latest();
    for (int i = 0; i < 11; i++) {
      owner.slash("channel policy", "private", i % 2 == 0);
      owner.latest();
    }
    owner.slash("settings digest", "channel", channel());
    owner.latest();

    owner.slash("knowledge audit");
    assertThat(owner.latest().lines()).hasSize(11);
    assertThat(owner.latest().lines().get(1))
        .contains(owner.mention(), "digest sent to " + channel().mention());
    assertThat(owner.latest().lines().get(2))
        .contains("how I behave in " + channel().mention(), "mode mention, thread no, private yes");
    assertThat(owner.latest().buttonLabels()).containsExactly("Older");

    owner.click("Older");
    assertThat(owner.latest().lines()).hasSize(4);
    assertThat(owner.latest().lines().getLast()).contains("let " + helpers.mention() + " moderate");
    assertThat(owner.latest().buttonLabels()).containsExactly("Newest");
    assertThat(owner.latest().pinged()).isEmpty();

    owner.click("Newest");
    assertThat(owner.latest().lines().get(1)).contains("digest sent to");

    restart();
    owner.slash("knowledge audit");
    assertThat(owner.latest().lines()).hasSize(11);
  }

  @Test
  void inDirectMessagesNobodyModerates() {
    SimUser owner = owner().inDirectMessages();
    assertThatThrownBy(() -> owner.slash("knowledge audit")).hasMessageContaining("not offered");
    discord().forgeAnywhere("knowledge");
    discord().forgeAnywhere("settings");

    owner.slash("knowledge audit");
    assertThat(owner.latest().text()).contains("moderators of a server. Use it there");
    owner.slash("settings digest", "stop", true);
    assertThat(owner.latest().text()).contains("moderators of a server. Use it there");
  }
}
