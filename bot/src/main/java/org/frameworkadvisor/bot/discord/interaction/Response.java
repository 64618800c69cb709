package org.frameworkadvisor.bot.discord.interaction;

import net.dv8tion.jda.api.modals.Modal;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;

/// What comes of an interaction.
public sealed interface Response {

  /// A card, shown where it was planned.
  record Shown(MessageCard card) implements Response {}

  /// A card that only the invoker sees, also where a public one was planned. Where a public promise
  /// has been sent already, it is deleted.
  record Told(MessageCard card) implements Response {}

  /// A form to fill in. Only possible as the first response.
  record Form(Modal modal) implements Response {}

  /// The message whose button was used is gone.
  record Removed() implements Response {}

  /// A sentence that the invoker alone sees.
  ///
  /// @param sentence has nothing in it that a member typed
  static Response told(String sentence) {
    return new Told(SentenceCard.card(sentence));
  }
}
