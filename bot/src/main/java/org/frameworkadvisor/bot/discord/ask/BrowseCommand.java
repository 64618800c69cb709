package org.frameworkadvisor.bot.discord.ask;

import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.frameworkadvisor.bot.discord.interaction.ActionHandler;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.SlashCommand;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.CustomId;

/// `/browse`: the table of contents, for whoever wants to read rather than ask.
public final class BrowseCommand implements SlashCommand, ActionHandler {
  public static final String NAME = "browse";

  private final LookupContext context;

  public BrowseCommand(LookupContext context) {
    this.context = context;
  }

  /// The command as Discord offers it.
  public static CommandData offered() {
    return CommandDataFactory.forEveryone(NAME, "Walk through everything I know");
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    respond(event, Visibility.PRIVATE, Optional.empty(), Invoker.of(event));
  }

  @Override
  public void clicked(ComponentClick click, CustomId id) {
    String chosen = click.choice().orElse(id.extra());
    Optional<ContentsLocation> location = ContentsLocation.parse(chosen);
    if (location.isEmpty() && !chosen.isEmpty()) {
      context.responder().respondToUnknown(click.event());
      return;
    }
    respond(click.event(), click.visibility(id), location, click.invoker());
  }

  private void respond(
      IReplyCallback event,
      Visibility visibility,
      Optional<ContentsLocation> location,
      Invoker invoker) {
    context
        .responder()
        .respond(
            event,
            visibility,
            () ->
                new Response.Shown(
                    context
                        .renderer()
                        .browse(context.features().contents().get(), location, invoker.user())));
  }
}
