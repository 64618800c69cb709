package org.frameworkadvisor.bot.discord.answering;

import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.responding.ActionHandler;
import org.frameworkadvisor.bot.discord.responding.Click;
import org.frameworkadvisor.bot.discord.responding.CommandForms;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.discord.responding.SlashCommand;
import org.frameworkadvisor.bot.discord.responding.Visitor;

/// `/browse`: the table of contents, for whoever wants to read rather than ask.
public final class BrowseCommand implements SlashCommand, ActionHandler {
  public static final String NAME = "browse";

  private final Desk desk;

  public BrowseCommand(Desk desk) {
    this.desk = desk;
  }

  /// The command as Discord offers it.
  public static CommandData offered() {
    return CommandForms.forEveryone(NAME, "Walk through everything I know");
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    respond(event, Plan.PRIVATE, Optional.empty(), Visitor.of(event));
  }

  @Override
  public void clicked(Click click, CustomId id) {
    String chosen = click.choice().orElse(id.extra());
    Optional<ChosenPlace> place = ChosenPlace.parse(chosen);
    if (place.isEmpty() && !chosen.isEmpty()) {
      desk.responder().respondToUnknown(click.event());
      return;
    }
    respond(click.event(), click.plan(id), place, click.visitor());
  }

  private void respond(
      IReplyCallback event, Plan plan, Optional<ChosenPlace> place, Visitor visitor) {
    desk.responder()
        .respond(
            event,
            plan,
            () ->
                new Outcome.Shown(
                    desk.rendering()
                        .browse(desk.features().contents().get(), place, visitor.user())));
  }
}
