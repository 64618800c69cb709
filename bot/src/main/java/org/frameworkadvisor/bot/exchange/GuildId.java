package org.frameworkadvisor.bot.exchange;

/// Names a community: a Discord server.
public record GuildId(String value) {
  public GuildId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a guild id must not be blank");
    }
  }
}
