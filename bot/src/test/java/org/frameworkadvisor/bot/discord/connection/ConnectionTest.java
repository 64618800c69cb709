package org.frameworkadvisor.bot.discord.connection;

import static org.assertj.core.api.Assertions.assertThat;

import net.dv8tion.jda.api.requests.CloseCode;
import net.dv8tion.jda.api.requests.GatewayIntent;
import org.junit.jupiter.api.Test;

class ConnectionTest {
  @Test
  void onlyWhereMessagesAreReadIsThePrivilegedIntentAskedFor() {
    assertThat(Connection.intents(false))
        .containsExactlyInAnyOrder(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
    assertThat(Connection.intents(true))
        .containsExactlyInAnyOrder(
            GatewayIntent.GUILD_MESSAGES,
            GatewayIntent.DIRECT_MESSAGES,
            GatewayIntent.MESSAGE_CONTENT);
  }

  @Test
  void aRefusalSaysWhatToDo() {
    assertThat(RefusedByDiscord.of(CloseCode.AUTHENTICATION_FAILED).orElseThrow())
        .hasMessageContaining("Reset Token");
    assertThat(RefusedByDiscord.of(CloseCode.DISALLOWED_INTENTS).orElseThrow())
        .hasMessageContaining("Message Content Intent")
        .hasMessageContaining("https://discord.com/developers/applications");
    assertThat(RefusedByDiscord.of(CloseCode.SHARDING_REQUIRED).orElseThrow())
        .hasMessageContaining("discord.shards");
  }

  @Test
  void whatComesBackIsNoRefusal() {
    assertThat(RefusedByDiscord.of(CloseCode.SESSION_TIMEOUT)).isEmpty();
    assertThat(RefusedByDiscord.of(CloseCode.GRACEFUL_CLOSE)).isEmpty();
    assertThat(RefusedByDiscord.of(null)).isEmpty();
  }
}
