package org.frameworkadvisor.bot.model;

/// Names a community: a Discord server.
public record GuildId(String value) {
  /// Whoever talks to the bot in the terminal of its own machine.
  public static final GuildId LOCAL = new GuildId("local");

  public GuildId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a guild id must not be blank");
    }
  }
}
