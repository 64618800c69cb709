package org.frameworkadvisor.bot.discord.gateway;

/// Whether Discord sends the bot what members write. That takes a right that an operator has to
/// turn on, so it is asked for only where a channel needs it.
public interface MessageContentAccess {

  String REMEDY =
      "To answer unasked I have to read messages, and Discord does not let me: the Message Content"
          + " Intent is off. Whoever runs me can turn it on at"
          + " <https://discord.com/developers/applications> › the application › Bot › Privileged"
          + " Gateway Intents. Then set this again. Nothing has changed.";

  /// What became of asking for it.
  enum State {
    ON,
    /// It takes longer than anyone would wait; it is being worked on.
    UNDER_WAY,
    REFUSED
  }

  /// Asks for it where that hasn't been done. Waits a few seconds.
  State ensure();
}
