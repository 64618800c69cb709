package org.frameworkadvisor.bot.discord;

import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.frameworkadvisor.bot.discord.GuardedAction.Access;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.moderate.ModeratorService;

/// Checks who may do what. Discord hides commands from members who may not use them, but what a
/// client sends proves nothing: each command, click, form and completion is checked here, by what
/// Discord says about the sender with that very event.
///
/// @param moderators knows which roles moderate
record AccessGate(ModeratorService moderators, Responder responder) {
  private static final MessageCard IN_SERVERS =
      SentenceCard.card("That is for the moderators of a server. Use it there, in any channel.");
  private static final MessageCard FOR_MODERATORS =
      SentenceCard.card(
          "Only members who may manage the server, or who have a role that moderates, can do that."
              + " Ask them to give you such a role.");

  /// Whether the invoker may do something; if not, the invoker is told, and no other member.
  boolean admits(IReplyCallback event, Invoker invoker, Access access) {
    boolean isAdmitted = admits(invoker, access);
    if (!isAdmitted) {
      MessageCard refusal = invoker.origin().guild().isEmpty() ? IN_SERVERS : FOR_MODERATORS;
      responder.tell(event, refusal);
    }
    return isAdmitted;
  }

  /// Whether the invoker may do something.
  boolean admits(Invoker invoker, Access access) {
    return switch (access) {
      case EVERYONE -> true;
      case MODERATORS ->
          invoker
              .origin()
              .guild()
              .filter(guild -> moderators.mayModerate(guild, invoker.permissions()))
              .isPresent();
    };
  }
}
