package org.frameworkadvisor.bot.discord.message;

import java.util.List;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/// Short kind sentences of the bot's own, for when it cannot do what was asked.
public final class SentenceCard {
  /// For unexpected faults.
  public static final MessageCard FAULT =
      card("Sorry, something went wrong on my side. Please try again.");

  /// For what hangs on an earlier answer while the store cannot be read.
  public static final MessageCard NOT_AT_HAND =
      card(
          "I cannot look up earlier answers just now. Please try again later, or ask anew with"
              + " `/ask`.");

  /// For those whose turn does not come before the process ends.
  public static final MessageCard RESTARTING =
      card("I am just restarting. Please try again in a minute.");

  /// For a button, menu or form that is forged, or from another version.
  public static final MessageCard UNKNOWN_BUTTON =
      card("I do not know this button any more. Please ask again with `/ask`.");

  /// For a change that did not come about.
  public static final String NOT_KEPT =
      "That could not be kept just now, so nothing has changed. The bot's log says why.";

  private SentenceCard() {}

  /// A sentence as a message.
  ///
  /// @param text has nothing in it that a person typed
  public static MessageCard card(String text) {
    return new MessageCard(List.of(TextDisplay.of(text)), List.of());
  }
}
