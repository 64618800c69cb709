package org.frameworkadvisor.bot.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.bot.digest.DigestSettings;
import org.frameworkadvisor.bot.discord.DiscordSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BotTokenTest {
  private static final String SECRET = "MTk4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs";

  @Test
  void whatPeoplePasteAroundItIsLeftOut() {
    assertThat(BotToken.of(" Bot " + SECRET + "\n").secret()).isEqualTo(SECRET);
  }

  @Test
  void itNeverShows() {
    BotToken token = BotToken.of(SECRET);
    assertThat(token).hasToString("Token[hidden]");
    assertThat(
            new DiscordSettings(
                Optional.of(token),
                Optional.empty(),
                Optional.empty(),
                0.8,
                Set.of(),
                new DigestSettings(DayOfWeek.MONDAY, 9, ZoneOffset.UTC)))
        .asString()
        .doesNotContain("ZnCjm1XVW7vRze4b7Cq4se7kKWs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two parts", "line\nbreak", "ünïcode", "Bot "})
  void whatIsNoneIsRefusedWithoutBeingQuoted(String pasted) {
    assertThatThrownBy(() -> BotToken.of(pasted))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a token: it has spaces, line breaks or no characters");
  }
}
