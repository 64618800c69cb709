package org.frameworkadvisor.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.dv8tion.jda.api.Permission;
import org.frameworkadvisor.bot.discord.gateway.BotToken;
import org.frameworkadvisor.bot.text.InvitationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationLinkTest {
  @Test
  void theBotGetsTheRightsThatItUses() {
    assertThat(Permission.getPermissions(InvitationLink.PERMISSIONS))
        .containsExactlyInAnyOrder(
            Permission.VIEW_CHANNEL,
            Permission.MESSAGE_SEND,
            Permission.MESSAGE_SEND_IN_THREADS,
            Permission.CREATE_PUBLIC_THREADS,
            Permission.MESSAGE_EMBED_LINKS,
            Permission.MESSAGE_ATTACH_FILES,
            Permission.MESSAGE_HISTORY);
  }

  @Test
  void aTokenNamesItsApplication() {
    String first =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("123456789012345678".getBytes(StandardCharsets.US_ASCII));

    assertThat(BotToken.of(first + ".abcdef.ghijkl").application()).hasValue("123456789012345678");
    assertThat(BotToken.of(first).application()).hasValue("123456789012345678");
  }

  @ParameterizedTest
  @ValueSource(strings = {"test-token", ".", "MTIz.a.b", "a.b.c", "Zm9vYmFyZm9vYmFyZm9vYmFy.b.c"})
  void whatIsBuiltOtherwiseNamesNone(String token) {
    assertThat(BotToken.of(token).application()).isEmpty();
  }
}
