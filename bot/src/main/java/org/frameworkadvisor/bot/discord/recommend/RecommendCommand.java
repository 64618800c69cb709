package org.frameworkadvisor.bot.discord.recommend;

import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.SlashCommand;

/// `/recommend`: the questionnaire, or the one that somebody left. Whoever describes their project
/// begins with that.
public final class RecommendCommand implements SlashCommand {
  public static final String NAME = "recommend";

  private static final String PROJECT = "project";
  private static final String TEAM = "team";

  private final QuizHandler quizHandler;
  private final TeamHandler teamHandler;

  public RecommendCommand(QuizContext context) {
    this.quizHandler = new QuizHandler(context);
    this.teamHandler = new TeamHandler(context);
  }

  /// The command as Discord offers it.
  public static CommandData offered() {
    return CommandDataFactory.forEveryone(
            NAME, "Find the framework that suits your project, with reasons")
        .addOptions(
            CommandDataFactory.text(PROJECT, "What you are building, in your own words"),
            CommandDataFactory.choice(
                    TEAM, "Decide together: members join here, each answers in private")
                .addChoice("for an hour", "1")
                .addChoice("for a day", "24")
                .addChoice("for a week", "168"));
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    Optional<Duration> team = time(CommandOptions.text(event, TEAM));
    if (team.isPresent()) {
      teamHandler.open(event, Invoker.of(event), team.get());
      return;
    }
    String project = CommandOptions.text(event, PROJECT);
    if (project.isBlank()) {
      quizHandler.open(event, Invoker.of(event));
    } else {
      quizHandler.begin(event, Invoker.of(event), project);
    }
  }

  /// Empty where nothing was chosen, or something that is not offered.
  private static Optional<Duration> time(String hours) {
    return hours.matches("1|24|168")
        ? Optional.of(Duration.ofHours(Long.parseLong(hours)))
        : Optional.empty();
  }
}
