package org.frameworkadvisor.bot.discord.quiz;

import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.responding.ActionHandler;
import org.frameworkadvisor.bot.discord.responding.Click;
import org.frameworkadvisor.bot.discord.responding.Responder;

/// What becomes of a click on a button of a questionnaire or a team.
public final class QuizClicks implements ActionHandler {
  private final Quizzes quizzes;
  private final Teamwork teamwork;
  private final Responder responder;

  public QuizClicks(QuizDesk desk) {
    this.quizzes = new Quizzes(desk);
    this.teamwork = new Teamwork(desk);
    this.responder = desk.responder();
  }

  @Override
  public void clicked(Click click, CustomId id) {
    switch (id.action()) {
      case FIND -> quizzes.find(click, id);
      case QUIZ -> quizzes.clicked(click, id);
      case TEAM -> teamwork.clicked(click, id);
      default -> responder.respondToUnknown(click.event());
    }
  }
}
