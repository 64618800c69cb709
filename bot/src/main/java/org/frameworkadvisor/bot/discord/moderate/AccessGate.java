package org.frameworkadvisor.bot.discord.moderate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import org.frameworkadvisor.bot.discord.interaction.ActionHandler;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.SlashCommand;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.moderate.ModeratorService;

/// The one way to everything that only moderators may do. Discord hides commands from those who may
/// not use them, but what a client sends proves nothing: each command, click, form and completion
/// is checked here, by what Discord says of whoever sent it at that very moment.
final class AccessGate {
  private static final MessageCard IN_SERVERS =
      SentenceCard.card("That is for the moderators of a server. Use it there, in any channel.");
  private static final MessageCard FOR_MODERATORS =
      SentenceCard.card(
          "Only members who may manage the server, or who have a role that moderates, can do that."
              + " Ask them to give you such a role.");

  private final ModeratorService moderators;
  private final Responder responder;
  private final ChannelRights rights;

  AccessGate(ModerationContext context) {
    this.moderators = context.moderators();
    this.responder = context.responder();
    this.rights = new ChannelRights(context);
  }

  /// A command behind the gate.
  SlashCommand guarded(ModeratorCommand command) {
    return new SlashCommand() {
      @Override
      public void run(SlashCommandInteractionEvent event) {
        admitted(event, Invoker.of(event))
            .ifPresent(who -> {
              rights.remind(event, who);
              command.run(event, who);
            });
      }

      @Override
      public List<String> complete(CommandAutoCompleteInteractionEvent event) {
        return moderator(Invoker.of(event))
            .map(who -> command.complete(event, who))
            .orElseGet(List::of);
      }
    };
  }

  /// An entry of messages' menus behind the gate.
  Consumer<MessageContextInteractionEvent> guarded(ModeratorMenuHandler menu) {
    return event -> admitted(event, Invoker.of(event)).ifPresent(who -> menu.run(event, who));
  }

  /// Buttons, menus and forms behind the gate.
  ActionHandler guarded(Map<CustomId.Action, ModeratorActionHandler> actions) {
    return new ActionHandler() {
      @Override
      public void clicked(ComponentClick click, CustomId id) {
        admitted(click.event(), click.invoker())
            .ifPresent(who -> {
              ModeratorActionHandler action = actions.get(id.action());
              if (action == null) {
                responder.respondToUnknown(click.event());
              } else {
                action.clicked(click, id, who);
              }
            });
      }

      @Override
      public boolean submitted(ModalInteraction form, CustomId id) {
        Optional<Moderator> moderator = admitted(form, Invoker.of(form));
        ModeratorActionHandler action = actions.get(id.action());
        return moderator.isEmpty()
            || (action != null && action.submitted(form, id, moderator.get()));
      }
    };
  }

  /// Whoever may moderate here; everyone else is told, and nobody but them.
  private Optional<Moderator> admitted(IReplyCallback event, Invoker invoker) {
    Optional<Moderator> moderator = moderator(invoker);
    if (moderator.isEmpty()) {
      refuse(event, invoker.origin().guild().isEmpty() ? IN_SERVERS : FOR_MODERATORS);
    }
    return moderator;
  }

  private Optional<Moderator> moderator(Invoker invoker) {
    return invoker
        .origin()
        .guild()
        .filter(guild -> moderators.mayModerate(guild, invoker.permissions()))
        .map(guild -> new Moderator(guild, invoker));
  }

  private void refuse(IReplyCallback event, MessageCard card) {
    responder.respond(event, Visibility.PRIVATE, new Response.Told(card));
  }
}
