package org.frameworkadvisor.bot.discord.privacy;

import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.interaction.ActionHandler;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.SlashCommand;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.privacy.PersonalDataExport;

/// `/privacy`: a member's own data, to be had as a file or to be removed. Only they see it.
public final class PrivacyCommand implements SlashCommand, ActionHandler {
  public static final String NAME = "privacy";

  private static final String EXPORT = "export";
  private static final String DELETE = "delete";

  /// Discord takes ten megabytes.
  private static final int MOST_BYTES = 8 << 20;

  private static final MessageCard NOT_NOW =
      SentenceCard.card(
          "I cannot read what I keep just now, so nothing has changed. Try again later.");
  private static final MessageCard TOO_MUCH =
      SentenceCard.card(
          "I keep so much of you that Discord does not take it as a file. Whoever runs me can give"
              + " it to you.");
  private static final MessageCard NOT_YOURS =
      SentenceCard.card("That is somebody else's. For your own, use `/privacy delete`.");

  private final PrivacyContext context;

  public PrivacyCommand(PrivacyContext context) {
    this.context = context;
  }

  /// The command as Discord offers it.
  public static CommandData offered() {
    return CommandDataFactory.forEveryone(NAME, "What I keep of you")
        .addSubcommands(
            new SubcommandData(EXPORT, "Have everything that I keep of you as a file"),
            new SubcommandData(DELETE, "Have what I keep of you removed"));
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    UserId member = Invoker.of(event).user();
    boolean deletes = DELETE.equals(event.getSubcommandName());
    context
        .responder()
        .respond(
            event, Visibility.PRIVATE, () -> shown(() -> deletes ? asked(member) : file(member)));
  }

  @Override
  public void clicked(ComponentClick click, CustomId id) {
    UserId member = click.invoker().user();
    if (id.owner().filter(member::equals).isEmpty()) {
      context.responder().respond(click.event(), Visibility.PRIVATE, new Response.Told(NOT_YOURS));
      return;
    }
    context
        .responder()
        .respond(click.event(), Visibility.EDIT, () -> shown(() -> forgotten(member)));
  }

  private static Response shown(Supplier<MessageCard> card) {
    try {
      return new Response.Shown(card.get());
    } catch (StoreUnavailable e) {
      return new Response.Told(NOT_NOW);
    }
  }

  private MessageCard file(UserId member) {
    PersonalDataExport export = context.privacy().export(member);
    return export.json().length > MOST_BYTES ? TOO_MUCH : PrivacyCard.of(export);
  }

  private MessageCard asked(UserId member) {
    return PrivacyCard.asking(context.privacy().counts(member), member);
  }

  private MessageCard forgotten(UserId member) {
    context.forgetting().accept(member);
    return PrivacyCard.done(context.privacy().delete(member));
  }
}
