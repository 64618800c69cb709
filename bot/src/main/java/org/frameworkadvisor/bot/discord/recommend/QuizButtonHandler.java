package org.frameworkadvisor.bot.discord.recommend;

import org.frameworkadvisor.bot.discord.interaction.ActionHandler;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.message.CustomId;

/// What becomes of a click on a button of a questionnaire or a team.
public final class QuizButtonHandler implements ActionHandler {
  private final QuizHandler quizHandler;
  private final TeamHandler teamHandler;
  private final Responder responder;

  public QuizButtonHandler(QuizContext context) {
    this.quizHandler = new QuizHandler(context);
    this.teamHandler = new TeamHandler(context);
    this.responder = context.responder();
  }

  @Override
  public void clicked(ComponentClick click, CustomId id) {
    switch (id.action()) {
      case FIND -> quizHandler.find(click, id);
      case QUIZ -> quizHandler.clicked(click, id);
      case TEAM -> teamHandler.clicked(click, id);
      default -> responder.respondToUnknown(click.event());
    }
  }
}
