package org.frameworkadvisor.bot.discord.privacy;

import java.util.function.Consumer;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.ComponentHandler;
import org.frameworkadvisor.bot.discord.SlashCommand;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.privacy.PersonalDataExport;
import org.frameworkadvisor.bot.privacy.PrivacyService;

/// `/privacy`: a member's own data, to be had as a file or to be removed. Only they see it.
final class PrivacyCommand implements SlashCommand, ComponentHandler {
  private static final String EXPORT = "export";
  private static final String DELETE = "delete";

  /// Discord takes ten megabytes.
  private static final int MOST_BYTES = 8 << 20;

  private static final Response NOT_NOW =
      Response.told("I cannot read what I keep just now, so nothing has changed. Try again later.");
  private static final MessageCard TOO_MUCH =
      SentenceCard.card(
          "I keep so much of you that Discord does not take it as a file. Whoever runs me can give"
              + " it to you.");
  private static final MessageCard NOT_YOURS =
      SentenceCard.card("That is somebody else's. For your own, use `/privacy delete`.");

  private final PrivacyService privacy;
  private final Consumer<UserId> forgetting;
  private final Responder responder;

  /// @param forgetting forgets what a member asked that is in memory and not in the store
  PrivacyCommand(PrivacyService privacy, Consumer<UserId> forgetting, Responder responder) {
    this.privacy = privacy;
    this.forgetting = forgetting;
    this.responder = responder;
  }

  @Override
  public SlashCommandData form() {
    return CommandDataFactory.forEveryone("privacy", "What I keep of you")
        .addSubcommands(
            new SubcommandData(EXPORT, "Have everything that I keep of you as a file"),
            new SubcommandData(DELETE, "Have what I keep of you removed"));
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker invoker) {
    UserId member = invoker.user();
    boolean deletes = DELETE.equals(event.getSubcommandName());
    responder.respond(
        event,
        Visibility.PRIVATE,
        () -> new Response.Shown(deletes ? asked(member) : file(member)),
        NOT_NOW);
  }

  @Override
  public void clicked(ComponentClick click) {
    UserId member = click.invoker().user();
    if (click.id().owner().filter(member::equals).isEmpty()) {
      responder.tell(click.event(), NOT_YOURS);
      return;
    }
    responder.respond(
        click.event(), Visibility.EDIT, () -> new Response.Shown(forgotten(member)), NOT_NOW);
  }

  private MessageCard file(UserId member) {
    PersonalDataExport export = privacy.export(member);
    return export.json().length > MOST_BYTES ? TOO_MUCH : PrivacyCard.of(export);
  }

  private MessageCard asked(UserId member) {
    return PrivacyCard.asking(privacy.counts(member), member);
  }

  private MessageCard forgotten(UserId member) {
    forgetting.accept(member);
    return PrivacyCard.done(privacy.delete(member));
  }
}
