package org.frameworkadvisor.bot.discord.gateway;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import net.dv8tion.jda.api.requests.RestConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks Discord whether it knows the token, before anything that takes longer is begun: a wrong
/// token is reported at once.
final class TokenCheck {
  private static final Logger LOG = LoggerFactory.getLogger(TokenCheck.class);
  private static final URI DISCORD = URI.create(RestConfig.DEFAULT_BASE_URL);
  private static final int PATIENCE_MILLIS = 1_500;

  private TokenCheck() {}

  /// Asks. Where there is no answer, the connection will tell why.
  ///
  /// @throws DiscordRefusedException where the token is wrong
  static void check(DiscordAccess access) {
    URI api = access.api().orElse(DISCORD);
    try {
      HttpURLConnection question =
          (HttpURLConnection) api.resolve("users/@me").toURL().openConnection();
      question.setConnectTimeout(PATIENCE_MILLIS);
      question.setReadTimeout(PATIENCE_MILLIS);
      question.setRequestProperty("Authorization", "Bot " + access.token().secret());
      question.setRequestProperty("User-Agent", RestConfig.USER_AGENT);
      int answer = question.getResponseCode();
      question.disconnect();
      if (answer == HttpURLConnection.HTTP_UNAUTHORIZED) {
        throw DiscordRefusedException.wrongToken();
      }
    } catch (IOException e) {
      LOG.debug("the token could not be checked", e);
    }
  }
}
