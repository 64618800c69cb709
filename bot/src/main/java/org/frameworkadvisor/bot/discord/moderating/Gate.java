package org.frameworkadvisor.bot.discord.moderating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.drawing.Sentence;
import org.frameworkadvisor.bot.discord.responding.ActionHandler;
import org.frameworkadvisor.bot.discord.responding.Click;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.discord.responding.Responder;
import org.frameworkadvisor.bot.discord.responding.SlashCommand;
import org.frameworkadvisor.bot.discord.responding.Visitor;
import org.frameworkadvisor.bot.moderate.Moderators;

/// The one way to everything that only moderators may do. Discord hides commands from those who may
/// not use them, but what a client sends proves nothing: each command, click, form and completion
/// is checked here, by what Discord says of whoever sent it at that very moment.
final class Gate {
  private static final Card IN_SERVERS =
      Sentence.card("That is for the moderators of a server. Use it there, in any channel.");
  private static final Card FOR_MODERATORS =
      Sentence.card(
          "Only members who may manage the server, or who have a role that moderates, can do that."
              + " Ask them to give you such a role.");

  private final Moderators moderators;
  private final Responder responder;
  private final ChannelRights rights;

  Gate(ModeratingDesk desk) {
    this.moderators = desk.moderators();
    this.responder = desk.responder();
    this.rights = new ChannelRights(desk);
  }

  /// A command behind the gate.
  SlashCommand guarded(ModeratorCommand command) {
    return new SlashCommand() {
      @Override
      public void run(SlashCommandInteractionEvent event) {
        admitted(event, Visitor.of(event))
            .ifPresent(who -> {
              command.run(event, who);
              rights.remind(event, who);
            });
      }

      @Override
      public List<String> complete(CommandAutoCompleteInteractionEvent event) {
        return moderator(Visitor.of(event))
            .map(who -> command.complete(event, who))
            .orElseGet(List::of);
      }
    };
  }

  /// An entry of messages' menus behind the gate.
  Consumer<MessageContextInteractionEvent> guarded(ModeratorMenu menu) {
    return event -> admitted(event, Visitor.of(event)).ifPresent(who -> menu.run(event, who));
  }

  /// Buttons, menus and forms behind the gate.
  ActionHandler guarded(Map<CustomId.Action, ModeratorActions> actions) {
    return new ActionHandler() {
      @Override
      public void clicked(Click click, CustomId id) {
        admitted(click.event(), click.visitor())
            .ifPresent(who -> {
              ModeratorActions action = actions.get(id.action());
              if (action == null) {
                responder.respondToUnknown(click.event());
              } else {
                action.clicked(click, id, who);
              }
            });
      }

      @Override
      public boolean submitted(ModalInteraction form, CustomId id) {
        Optional<Moderator> moderator = admitted(form, Visitor.of(form));
        ModeratorActions action = actions.get(id.action());
        return moderator.isEmpty()
            || (action != null && action.submitted(form, id, moderator.get()));
      }
    };
  }

  /// Whoever may moderate here; everyone else is told, and nobody but them.
  private Optional<Moderator> admitted(IReplyCallback event, Visitor visitor) {
    Optional<Moderator> moderator = moderator(visitor);
    if (moderator.isEmpty()) {
      refuse(event, visitor.place().guild().isEmpty() ? IN_SERVERS : FOR_MODERATORS);
    }
    return moderator;
  }

  private Optional<Moderator> moderator(Visitor visitor) {
    return visitor
        .place()
        .guild()
        .filter(guild -> moderators.mayModerate(guild, visitor.standing()))
        .map(guild -> new Moderator(guild, visitor));
  }

  private void refuse(IReplyCallback event, Card card) {
    responder.respond(event, Plan.PRIVATE, new Outcome.Told(card));
  }
}
