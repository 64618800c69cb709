package org.frameworkadvisor.bot.discord;

import java.util.regex.Pattern;

/// The bot's password at Discord. Printing it shows nothing of it, and neither does a message about
/// a wrong one.
public final class Token {
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

  private final String secret;

  private Token(String secret) {
    this.secret = secret;
  }

  /// The token as an operator pastes it: space around it and a leading `Bot` are left out.
  ///
  /// @throws IllegalArgumentException where it cannot be one; the message has nothing of it
  public static Token of(String pasted) {
    String secret = pasted.strip();
    if (secret.startsWith("Bot ")) {
      secret = secret.substring(4).strip();
    }
    if (!FORM.matcher(secret).matches()) {
      throw new IllegalArgumentException(
          "not a token: it has spaces, line breaks or no characters");
    }
    return new Token(secret);
  }

  String secret() {
    return secret;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Token token && token.secret.equals(secret);
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
