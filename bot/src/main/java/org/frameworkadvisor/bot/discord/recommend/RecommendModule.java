package org.frameworkadvisor.bot.discord.recommend;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.frameworkadvisor.bot.ask.AnswerRepository;
import org.frameworkadvisor.bot.chart.RankingChart;
import org.frameworkadvisor.bot.discord.ComponentHandler;
import org.frameworkadvisor.bot.discord.DiscordCommand;
import org.frameworkadvisor.bot.discord.DiscordContext;
import org.frameworkadvisor.bot.discord.DiscordModule;
import org.frameworkadvisor.bot.discord.message.CustomId.Family;
import org.frameworkadvisor.bot.recommend.InterviewService;
import org.frameworkadvisor.bot.recommend.RecommendationService;
import org.frameworkadvisor.bot.recommend.SessionRepository;
import org.frameworkadvisor.bot.recommend.TeamRepository;
import org.frameworkadvisor.bot.recommend.TeamService;

/// The questionnaire, its results and teams: `/recommend` and `/result`.
public final class RecommendModule implements DiscordModule {
  private static final Duration TEAMS = Duration.ofSeconds(20);

  private final RecommendCommand recommend;
  private final ResultCommand result;
  private final TeamMessageJob posts;

  /// @param answers finds the question that a questionnaire begins with
  public RecommendModule(
      DiscordContext discord,
      RecommendationService recommendations,
      SessionRepository sessions,
      TeamRepository teamRepository,
      AnswerRepository answers) {
    InterviewService quiz =
        new InterviewService(
            recommendations, sessions, teamRepository, discord.random(), discord.clock());
    TeamService teams =
        new TeamService(
            recommendations, teamRepository, sessions, discord.random(), discord.clock());
    RecommendationCards cards = new RecommendationCards(new RankingChart());
    this.posts = new TeamMessageJob(teams, discord.gateway()::channel);
    QuizHandler quizHandler = new QuizHandler(discord, quiz, teams, posts, cards, answers);
    this.recommend =
        new RecommendCommand(
            quizHandler, new TeamHandler(discord, teams, posts, quizHandler), discord.responder());
    this.result = new ResultCommand(discord, quiz, cards);
  }

  @Override
  public List<DiscordCommand> commands() {
    return List.of(recommend, result);
  }

  @Override
  public Map<Family, ComponentHandler> components() {
    return Map.of(Family.QUIZ, recommend);
  }

  @Override
  public List<Job> jobs() {
    return List.of(new Job("teams", Duration.ofSeconds(1), TEAMS, posts));
  }
}
