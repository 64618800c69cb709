package org.frameworkadvisor.bot.discord.recommend;

import java.util.function.Function;
import org.frameworkadvisor.bot.discord.interaction.PolicyResolver;
import org.frameworkadvisor.bot.discord.interaction.RateLimitGuard;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.recommend.InterviewService;
import org.frameworkadvisor.bot.recommend.TeamService;

/// What everything about questionnaires works with.
///
/// @param question the question that an answer was given to; empty where it is not known any more
public record QuizContext(
    InterviewService quiz,
    TeamService teams,
    TeamMessageJob posts,
    RecommendationCards cards,
    Function<AnswerId, String> question,
    PolicyResolver policies,
    RateLimitGuard guard,
    Responder responder) {}
