package org.frameworkadvisor.bot.model;

/// Names a channel or a thread within a front end.
public record ChannelId(String value) {
  public ChannelId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a channel id must not be blank");
    }
  }
}
