package org.frameworkadvisor.bot.discord;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;

/// `/recommend`: the questionnaire, or the one that somebody left.
final class RecommendCommand implements SlashCommand {
  private final Quizzes quizzes;

  RecommendCommand(Desk desk) {
    this.quizzes = new Quizzes(desk);
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    quizzes.open(event, Visitor.of(event));
  }
}
