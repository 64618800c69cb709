package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.SimUser;
import org.junit.jupiter.api.Test;

/// Servers that the bot was removed from.
class LeftServerIT extends Scenario {
  private SimUser deciding() {
    SimUser mod = join("mod").with(Permission.MANAGE_GUILD);
    mod.slash("channel policy", "private", true);
    assertThat(mod.latest().text()).contains("for the asker alone");
    return mod;
  }

  @Test
  void itIsForgottenAfterAWhile() {
    SimUser mod = deciding();
    discord().removeBot(guild());

    restartAfter("INSERT INTO left_guilds VALUES ('" + guild().id() + "', 1)");
    discord().await("it to be forgotten", () -> bot().log().contains("of server " + guild().id()));

    discord().addBot(guild());
    mod.slash("channel policy");
    assertThat(mod.latest().text()).contains("for everyone");
    mod.slash("knowledge audit");
    assertThat(mod.latest().text()).contains("Nothing so far");
  }

  @Test
  void whereTheBotComesBackBeforeAllIsAsItWas() {
    SimUser mod = deciding();
    discord().removeBot(guild());
    restart();

    discord().addBot(guild());
    mod.slash("channel policy");
    assertThat(mod.latest().text()).contains("for the asker alone");
  }
}
