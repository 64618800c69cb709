package org.frameworkadvisor.bot.discord;

import net.dv8tion.jda.api.entities.Message;

/// Handles what members write in channels and direct messages.
public interface MessageReceiver {

  /// Handles a message by a person.
  void received(Message message);

  /// Says that the bot is restarting, to a member who addressed it and gets no answer before that.
  void putOff(Message message);
}
