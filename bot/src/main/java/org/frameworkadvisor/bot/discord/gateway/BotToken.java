package org.frameworkadvisor.bot.discord.gateway;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.frameworkadvisor.bot.text.InvitationLink;

/// The bot's password at Discord. Printing it shows nothing of it, and neither does a message about
/// a wrong one.
public final class BotToken {
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

  private final String secret;

  private BotToken(String secret) {
    this.secret = secret;
  }

  /// The token as an operator pastes it: space around it and a leading `Bot` are left out.
  ///
  /// @throws IllegalArgumentException where it cannot be one; the message has nothing of it
  public static BotToken of(String pasted) {
    String secret = pasted.strip().replaceFirst("^Bot(\\s+|$)", "");
    if (!FORM.matcher(secret).matches()) {
      throw new IllegalArgumentException(
          "not a token: it has spaces, line breaks or no characters");
    }
    return new BotToken(secret);
  }

  /// The id of the application that it belongs to, which is its first part and no secret; empty
  /// where it isn't built like that.
  public Optional<String> application() {
    try {
      String first = secret.split("\\.", -1)[0];
      String id = new String(Base64.getUrlDecoder().decode(first), StandardCharsets.US_ASCII);
      return Optional.of(id).filter(InvitationLink::isApplication);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  String secret() {
    return secret;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BotToken token && token.secret.equals(secret);
  }

  @Override
  public int hashCode() {
    return secret.hashCode();
  }

  @Override
  public String toString() {
    return "Token[hidden]";
  }
}
