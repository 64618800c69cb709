package org.frameworkadvisor.bot.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import net.dv8tion.jda.api.requests.CloseCode;
import net.dv8tion.jda.api.requests.GatewayIntent;
import org.junit.jupiter.api.Test;

class ShardConnectionTest {
  @Test
  void onlyWhereMessagesAreReadIsThePrivilegedIntentAskedFor() {
    assertThat(ShardConnection.intents(false))
        .containsExactlyInAnyOrder(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
    assertThat(ShardConnection.intents(true))
        .containsExactlyInAnyOrder(
            GatewayIntent.GUILD_MESSAGES,
            GatewayIntent.DIRECT_MESSAGES,
            GatewayIntent.MESSAGE_CONTENT);
  }

  @Test
  void aRefusalSaysWhatToDo() {
    assertThat(DiscordRefusedException.of(CloseCode.AUTHENTICATION_FAILED).orElseThrow())
        .hasMessageContaining("Reset Token");
    assertThat(DiscordRefusedException.of(CloseCode.DISALLOWED_INTENTS).orElseThrow())
        .hasMessageContaining("Message Content Intent")
        .hasMessageContaining("https://discord.com/developers/applications");
    assertThat(DiscordRefusedException.of(CloseCode.SHARDING_REQUIRED).orElseThrow())
        .hasMessageContaining("discord.shards");
  }

  @Test
  void whatComesBackIsNoRefusal() {
    assertThat(DiscordRefusedException.of(CloseCode.SESSION_TIMEOUT)).isEmpty();
    assertThat(DiscordRefusedException.of(CloseCode.GRACEFUL_CLOSE)).isEmpty();
    assertThat(DiscordRefusedException.of(null)).isEmpty();
  }
}
