package org.frameworkadvisor.bot.discord.quiz;

import java.util.function.Function;
import org.frameworkadvisor.bot.discord.responding.Allowance;
import org.frameworkadvisor.bot.discord.responding.Policies;
import org.frameworkadvisor.bot.discord.responding.Responder;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.recommend.RecommendInSteps;
import org.frameworkadvisor.bot.recommend.RecommendToTeams;

/// What everything about questionnaires works with.
///
/// @param question the question that an answer was given to; empty where it is not known any more
public record QuizDesk(
    RecommendInSteps quiz,
    RecommendToTeams teams,
    TeamPosts posts,
    RecommendationCards cards,
    Function<AnswerId, String> question,
    Policies policies,
    Allowance allowance,
    Responder responder) {}
