package org.frameworkadvisor.bot.discord.gateway;

import java.net.URI;
import java.util.Optional;
import net.dv8tion.jda.api.requests.CloseCode;
import org.jspecify.annotations.Nullable;

/// Discord does not let the bot in, or cannot be reached. The message is for the operator and says
/// what to do.
public final class DiscordRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// What the process ends with where Discord does not let the bot in.
  public static final int REFUSED = 3;

  private static final String PORTAL = "https://discord.com/developers/applications";

  private final int exitCode;

  private DiscordRefusedException(String message) {
    this(message, REFUSED);
  }

  private DiscordRefusedException(String message, int exitCode) {
    super(message);
    this.exitCode = exitCode;
  }

  /// What the process ends with.
  public int exitCode() {
    return exitCode;
  }

  static DiscordRefusedException wrongToken() {
    return new DiscordRefusedException(
        "Discord refused the token. Get a new one at "
            + PORTAL
            + " > your application > Bot > Reset Token, and set DISCORD_TOKEN to it.");
  }

  static DiscordRefusedException disallowedIntents() {
    return new DiscordRefusedException(
        "Discord refused the Message Content Intent, which channels with the policy auto need."
            + " Turn it on at "
            + PORTAL
            + " > your application > Bot > Privileged Gateway Intents, and start again.");
  }

  static DiscordRefusedException unreachable(Optional<URI> api, RuntimeException failure) {
    return new DiscordRefusedException(
        "Discord cannot be reached at "
            + api.map(URI::toString).orElse("https://discord.com")
            + " ("
            + FailureText.line(failure)
            + "). Check the connection, and https://discordstatus.com, and start again.",
        69); // EX_UNAVAILABLE of sysexits.h: the same start may succeed later.
  }

  /// Why a connection was closed for good; empty where it may come back, or was closed from here.
  static Optional<DiscordRefusedException> of(@Nullable CloseCode code) {
    if (code == null || code.isReconnect()) {
      return Optional.empty();
    }
    return switch (code) {
      case AUTHENTICATION_FAILED -> Optional.of(wrongToken());
      case DISALLOWED_INTENTS, INVALID_INTENTS -> Optional.of(disallowedIntents());
      case INVALID_SHARD, SHARDING_REQUIRED ->
          Optional.of(
              new DiscordRefusedException(
                  "Discord refused these shards ("
                      + code.getCode()
                      + "). Set discord.shards to auto, or to more of them."));
      case GRACEFUL_CLOSE -> Optional.empty();
      default ->
          Optional.of(
              new DiscordRefusedException(
                  "Discord closed the connection for good ("
                      + code.getCode()
                      + " "
                      + code.getMeaning()
                      + ")."));
    };
  }
}
