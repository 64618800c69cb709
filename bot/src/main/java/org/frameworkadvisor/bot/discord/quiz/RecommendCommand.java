package org.frameworkadvisor.bot.discord.quiz;

import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.frameworkadvisor.bot.discord.responding.CommandForms;
import org.frameworkadvisor.bot.discord.responding.Options;
import org.frameworkadvisor.bot.discord.responding.SlashCommand;
import org.frameworkadvisor.bot.discord.responding.Visitor;

/// `/recommend`: the questionnaire, or the one that somebody left. Whoever describes their project
/// begins with that.
public final class RecommendCommand implements SlashCommand {
  public static final String NAME = "recommend";

  private static final String PROJECT = "project";
  private static final String TEAM = "team";

  private final Quizzes quizzes;
  private final Teamwork teamwork;

  public RecommendCommand(QuizDesk desk) {
    this.quizzes = new Quizzes(desk);
    this.teamwork = new Teamwork(desk);
  }

  /// The command as Discord offers it.
  public static CommandData offered() {
    return CommandForms.forEveryone(
            NAME, "Find the framework that suits your project, with reasons")
        .addOptions(
            CommandForms.text(PROJECT, "What you are building, in your own words"),
            CommandForms.choice(TEAM, "Decide together: members join here, each answers in private")
                .addChoice("for an hour", "1")
                .addChoice("for a day", "24")
                .addChoice("for a week", "168"));
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    Optional<Duration> team = time(Options.text(event, TEAM));
    if (team.isPresent()) {
      teamwork.open(event, Visitor.of(event), team.get());
      return;
    }
    String project = Options.text(event, PROJECT);
    if (project.isBlank()) {
      quizzes.open(event, Visitor.of(event));
    } else {
      quizzes.begin(event, Visitor.of(event), project);
    }
  }

  /// Empty where nothing was chosen, or something that is not offered.
  private static Optional<Duration> time(String hours) {
    return hours.matches("1|24|168")
        ? Optional.of(Duration.ofHours(Long.parseLong(hours)))
        : Optional.empty();
  }
}
