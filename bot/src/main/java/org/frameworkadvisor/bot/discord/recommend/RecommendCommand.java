package org.frameworkadvisor.bot.discord.recommend;

import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.frameworkadvisor.bot.discord.ComponentHandler;
import org.frameworkadvisor.bot.discord.SlashCommand;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;

/// `/recommend`: begins a questionnaire, goes on with an unfinished one, or opens a team. Handles
/// the buttons of both.
final class RecommendCommand implements SlashCommand, ComponentHandler {
  private static final String PROJECT = "project";
  private static final String TEAM = "team";

  private final QuizHandler quizHandler;
  private final TeamHandler teamHandler;

  private final Responder responder;

  RecommendCommand(QuizHandler quizHandler, TeamHandler teamHandler, Responder responder) {
    this.quizHandler = quizHandler;
    this.teamHandler = teamHandler;
    this.responder = responder;
  }

  @Override
  public SlashCommandData form() {
    return CommandDataFactory.forEveryone(
            "recommend", "Find the framework that suits your project, with reasons")
        .addOptions(
            CommandDataFactory.text(PROJECT, "What you are building, in your own words"),
            CommandDataFactory.choice(
                    TEAM, "Decide together: members join here, each answers in private")
                .addChoice("for an hour", "1")
                .addChoice("for a day", "24")
                .addChoice("for a week", "168"));
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker invoker) {
    Optional<Duration> team = time(CommandOptions.text(event, TEAM));
    if (team.isPresent()) {
      teamHandler.open(event, invoker, team.get());
      return;
    }
    String project = CommandOptions.text(event, PROJECT);
    if (project.isBlank()) {
      quizHandler.open(event, invoker);
    } else {
      quizHandler.begin(event, invoker, project);
    }
  }

  @Override
  public void clicked(ComponentClick click) {
    switch (click.id().action()) {
      case FIND -> quizHandler.find(click);
      case QUIZ -> quizHandler.clicked(click);
      case TEAM -> teamHandler.clicked(click);
      default -> responder.respondToUnknown(click.event());
    }
  }

  /// Empty where nothing was chosen, or something that is not offered.
  private static Optional<Duration> time(String hours) {
    return hours.matches("1|24|168")
        ? Optional.of(Duration.ofHours(Long.parseLong(hours)))
        : Optional.empty();
  }
}
