package org.frameworkadvisor.bot.discord.privacy;

import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.drawing.Sentence;
import org.frameworkadvisor.bot.discord.responding.ActionHandler;
import org.frameworkadvisor.bot.discord.responding.Click;
import org.frameworkadvisor.bot.discord.responding.CommandForms;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.discord.responding.SlashCommand;
import org.frameworkadvisor.bot.discord.responding.Visitor;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.privacy.Export;

/// `/privacy`: a member's own data, to be had as a file or to be removed. Only they see it.
public final class PrivacyCommand implements SlashCommand, ActionHandler {
  public static final String NAME = "privacy";

  private static final String EXPORT = "export";
  private static final String DELETE = "delete";

  /// Discord takes ten megabytes.
  private static final int MOST_BYTES = 8 << 20;

  private static final Card NOT_NOW =
      Sentence.card("I cannot read what I keep just now, so nothing has changed. Try again later.");
  private static final Card TOO_MUCH =
      Sentence.card(
          "I keep so much of you that Discord does not take it as a file. Whoever runs me can give"
              + " it to you.");
  private static final Card NOT_YOURS =
      Sentence.card("That is somebody else's. For your own, use `/privacy delete`.");

  private final PrivacyDesk desk;

  public PrivacyCommand(PrivacyDesk desk) {
    this.desk = desk;
  }

  /// The command as Discord offers it.
  public static CommandData offered() {
    return CommandForms.forEveryone(NAME, "What I keep of you")
        .addSubcommands(
            new SubcommandData(EXPORT, "Have everything that I keep of you as a file"),
            new SubcommandData(DELETE, "Have what I keep of you removed"));
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    UserId member = Visitor.of(event).user();
    boolean deletes = DELETE.equals(event.getSubcommandName());
    desk.responder()
        .respond(event, Plan.PRIVATE, () -> shown(() -> deletes ? asked(member) : file(member)));
  }

  @Override
  public void clicked(Click click, CustomId id) {
    UserId member = click.visitor().user();
    if (id.owner().filter(member::equals).isEmpty()) {
      desk.responder().respond(click.event(), Plan.PRIVATE, new Outcome.Told(NOT_YOURS));
      return;
    }
    desk.responder().respond(click.event(), Plan.EDIT, () -> shown(() -> forgotten(member)));
  }

  private static Outcome shown(Supplier<Card> card) {
    try {
      return new Outcome.Shown(card.get());
    } catch (StoreUnavailable notNow) {
      return new Outcome.Told(NOT_NOW);
    }
  }

  private Card file(UserId member) {
    Export export = desk.privacy().export(member);
    return export.json().length > MOST_BYTES ? TOO_MUCH : PrivacyCard.of(export);
  }

  private Card asked(UserId member) {
    return PrivacyCard.asking(desk.privacy().counts(member), member);
  }

  private Card forgotten(UserId member) {
    desk.forgetting().accept(member);
    return PrivacyCard.done(desk.privacy().delete(member));
  }
}
