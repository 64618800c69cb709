package org.frameworkadvisor.bot.discord.ask;

import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.frameworkadvisor.bot.discord.ComponentHandler;
import org.frameworkadvisor.bot.discord.SlashCommand;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.knowledge.catalog.TableOfContents;

/// `/browse`: the table of contents, to read rather than ask.
final class BrowseCommand implements SlashCommand, ComponentHandler {
  private final Supplier<TableOfContents> contents;
  private final Responder responder;

  BrowseCommand(Supplier<TableOfContents> contents, Responder responder) {
    this.contents = contents;
    this.responder = responder;
  }

  @Override
  public SlashCommandData form() {
    return CommandDataFactory.forEveryone("browse", "Walk through everything I know");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker invoker) {
    respond(event, Visibility.PRIVATE, Optional.empty(), invoker);
  }

  @Override
  public void clicked(ComponentClick click) {
    String chosen = click.choice().orElse(click.id().extra());
    Optional<ContentsLocation> location = ContentsLocation.parse(chosen);
    if (location.isEmpty() && !chosen.isEmpty()) {
      responder.respondToUnknown(click.event());
      return;
    }
    respond(click.event(), click.visibility(), location, click.invoker());
  }

  private void respond(
      IReplyCallback event,
      Visibility visibility,
      Optional<ContentsLocation> location,
      Invoker invoker) {
    responder.respond(
        event,
        visibility,
        () -> new Response.Shown(ContentsCard.of(contents.get(), location, invoker.user())));
  }
}
