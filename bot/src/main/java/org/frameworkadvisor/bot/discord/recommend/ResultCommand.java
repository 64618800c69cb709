package org.frameworkadvisor.bot.discord.recommend;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.frameworkadvisor.bot.discord.DiscordContext;
import org.frameworkadvisor.bot.discord.SlashCommand;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.recommend.InterviewService;
import org.frameworkadvisor.bot.recommend.ReplayResult;

/// `/result`: the recommendation that a code stands for, for any member.
final class ResultCommand implements SlashCommand {
  private static final String CODE = "code";

  private final DiscordContext discord;
  private final InterviewService quiz;
  private final RecommendationCards cards;

  ResultCommand(DiscordContext discord, InterviewService quiz, RecommendationCards cards) {
    this.discord = discord;
    this.quiz = quiz;
    this.cards = cards;
  }

  @Override
  public SlashCommandData form() {
    return CommandDataFactory.forEveryone("result", "Show a recommendation again, by its code")
        .addOptions(
            CommandDataFactory.text(CODE, "The code that stands below the result")
                .setRequired(true));
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker invoker) {
    String code = CommandOptions.text(event, CODE);
    discord.respondWithinLimit(event, invoker, Visibility.PRIVATE, () -> response(code));
  }

  private Response response(String code) {
    return quiz.replay(code).map(this::shown).orElse(QuizHandler.NOTHING);
  }

  private Response shown(ReplayResult replay) {
    return switch (replay) {
      case ReplayResult.Refused refused -> Response.told(refused.reason());
      case ReplayResult.Replayed replayed -> new Response.Shown(cards.replayed(replayed));
    };
  }
}
