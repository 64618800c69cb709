package org.frameworkadvisor.bot.discord.recommend;

import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.SlashCommand;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.recommend.ReplayResult;

/// `/result`: the recommendation that a code stands for, whoever it was made for.
public final class ResultCommand implements SlashCommand {
  public static final String NAME = "result";

  private static final String CODE = "code";

  private final QuizContext context;

  public ResultCommand(QuizContext context) {
    this.context = context;
  }

  /// The command as Discord offers it.
  public static CommandData offered() {
    return CommandDataFactory.forEveryone(NAME, "Show a recommendation again, by its code")
        .addOptions(
            CommandDataFactory.text(CODE, "The code that stands below the result")
                .setRequired(true));
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    String code = CommandOptions.text(event, CODE);
    Optional<MessageCard> refused = context.guard().refused(Invoker.of(event));
    if (refused.isPresent()) {
      context.responder().respond(event, Visibility.PRIVATE, new Response.Told(refused.get()));
      return;
    }
    context.responder().respond(event, Visibility.PRIVATE, () -> response(code));
  }

  private Response response(String code) {
    return context.quiz().replay(code).map(this::shown).orElse(QuizHandler.NOTHING);
  }

  private Response shown(ReplayResult replay) {
    return switch (replay) {
      case ReplayResult.Refused refused -> new Response.Told(SentenceCard.card(refused.reason()));
      case ReplayResult.Replayed replayed -> new Response.Shown(context.cards().replayed(replayed));
    };
  }
}
