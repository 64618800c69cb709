package org.frameworkadvisor.bot.discord;

import java.util.List;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/// Short kind sentences of the bot's own, for when it cannot do what was asked.
final class Sentence {
  static final Card FAULT = card("Sorry, something went wrong on my side. Please try again.");

  /// For what hangs on an earlier answer while the store cannot be read.
  static final Card NOT_AT_HAND =
      card(
          "I cannot look up earlier answers just now. Please try again later, or ask anew with"
              + " `/ask`.");

  private Sentence() {}

  /// A sentence as a message.
  ///
  /// @param text has nothing in it that a person typed
  static Card card(String text) {
    return new Card(List.of(TextDisplay.of(text)), List.of());
  }
}
