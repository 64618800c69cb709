package org.frameworkadvisor.bot.discord.quiz;

import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Sentence;
import org.frameworkadvisor.bot.discord.responding.CommandForms;
import org.frameworkadvisor.bot.discord.responding.Options;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.discord.responding.SlashCommand;
import org.frameworkadvisor.bot.discord.responding.Visitor;
import org.frameworkadvisor.bot.recommend.Replay;

/// `/result`: the recommendation that a code stands for, whoever it was made for.
public final class ResultCommand implements SlashCommand {
  public static final String NAME = "result";

  private static final String CODE = "code";

  private final QuizDesk desk;

  public ResultCommand(QuizDesk desk) {
    this.desk = desk;
  }

  /// The command as Discord offers it.
  public static CommandData offered() {
    return CommandForms.forEveryone(NAME, "Show a recommendation again, by its code")
        .addOptions(
            CommandForms.text(CODE, "The code that stands below the result").setRequired(true));
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    String code = Options.text(event, CODE);
    Optional<Card> refused = desk.allowance().refused(Visitor.of(event));
    if (refused.isPresent()) {
      desk.responder().respond(event, Plan.PRIVATE, new Outcome.Told(refused.get()));
      return;
    }
    desk.responder().respond(event, Plan.PRIVATE, () -> outcome(code));
  }

  private Outcome outcome(String code) {
    return desk.quiz().replay(code).map(this::shown).orElse(Quizzes.NOTHING);
  }

  private Outcome shown(Replay replay) {
    return switch (replay) {
      case Replay.Refused refused -> new Outcome.Told(Sentence.card(refused.reason()));
      case Replay.Replayed replayed -> new Outcome.Shown(desk.cards().replayed(replayed));
    };
  }
}
