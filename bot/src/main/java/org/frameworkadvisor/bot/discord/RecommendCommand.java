package org.frameworkadvisor.bot.discord;

import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;

/// `/recommend`: the questionnaire, or the one that somebody left. Whoever describes their project
/// begins with that.
final class RecommendCommand implements SlashCommand {
  private final Quizzes quizzes;
  private final Teamwork teamwork;

  RecommendCommand(Desk desk) {
    this.quizzes = new Quizzes(desk);
    this.teamwork = new Teamwork(desk);
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    Optional<Duration> team = time(Options.text(event, Commands.TEAM));
    if (team.isPresent()) {
      teamwork.open(event, Visitor.of(event), team.get());
      return;
    }
    String project = Options.text(event, Commands.PROJECT);
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
