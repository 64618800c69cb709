package org.frameworkadvisor.bot.discord;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;

/// `/recommend`: the questionnaire, or the one that somebody left. Whoever describes their project
/// begins with that.
final class RecommendCommand implements SlashCommand {
  private final Quizzes quizzes;

  RecommendCommand(Desk desk) {
    this.quizzes = new Quizzes(desk);
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    String project = Options.text(event, Commands.PROJECT);
    if (project.isBlank()) {
      quizzes.open(event, Visitor.of(event));
    } else {
      quizzes.begin(event, Visitor.of(event), project);
    }
  }
}
