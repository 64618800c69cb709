package org.frameworkadvisor.bot.discord.interaction;

import net.dv8tion.jda.api.modals.Modal;
import org.frameworkadvisor.bot.discord.message.MessageCard;

/// What comes of an interaction.
public sealed interface Response {

  /// A card, shown where it was planned.
  record Shown(MessageCard card) implements Response {}

  /// A card for whoever acted, wherever the plan was to show one. Where everyone has been promised
  /// an answer already, the promise is taken back.
  record Told(MessageCard card) implements Response {}

  /// A form to fill in. Only possible as the first response.
  record Form(Modal modal) implements Response {}

  /// The message whose button was used is gone.
  record Removed() implements Response {}
}
