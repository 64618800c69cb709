package org.frameworkadvisor.bot.model;

/// Names a community: a Discord server.
public record GuildId(String value) {
  /// The terminal of the bot's own machine.
  public static final GuildId LOCAL = new GuildId("local");

  public GuildId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a guild id must not be blank");
    }
  }
}
