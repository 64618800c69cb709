package org.frameworkadvisor.bot.discord.responding;

import net.dv8tion.jda.api.modals.Modal;
import org.frameworkadvisor.bot.discord.drawing.Card;

/// What comes of an interaction.
public sealed interface Outcome {

  /// A card, shown where it was planned.
  record Shown(Card card) implements Outcome {}

  /// A card for whoever acted, wherever the plan was to show one. Where everyone has been promised
  /// an answer already, the promise is taken back.
  record Told(Card card) implements Outcome {}

  /// A form to fill in. Only possible as the first response.
  record Form(Modal modal) implements Outcome {}

  /// The message whose button was used is gone.
  record Removed() implements Outcome {}
}
