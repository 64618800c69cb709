package org.frameworkadvisor.bot.discord;

import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import org.frameworkadvisor.bot.recommend.Replay;

/// `/result`: the recommendation that a code stands for, whoever it was made for.
final class ResultCommand implements SlashCommand {
  private final Desk desk;

  ResultCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    String code = Options.text(event, Commands.CODE);
    Optional<Card> refused = desk.allowance().refused(Visitor.of(event));
    if (refused.isPresent()) {
      desk.responder().respond(event, Plan.PRIVATE, new Outcome.Told(refused.get()));
      return;
    }
    desk.responder().respond(event, Plan.PRIVATE, () -> outcome(code));
  }

  private Outcome outcome(String code) {
    return desk.quiz().replay(code).map(ResultCommand::shown).orElse(Quizzes.NOTHING);
  }

  private static Outcome shown(Replay replay) {
    return switch (replay) {
      case Replay.Refused refused -> new Outcome.Told(Sentence.card(refused.reason()));
      case Replay.Replayed replayed -> new Outcome.Shown(RecommendationCard.replayed(replayed));
    };
  }
}
