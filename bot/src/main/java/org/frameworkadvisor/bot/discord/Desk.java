package org.frameworkadvisor.bot.discord;

import org.frameworkadvisor.bot.feedback.Feedback;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.front.Suggest;
import org.frameworkadvisor.bot.recommend.RecommendInSteps;
import org.frameworkadvisor.bot.recommend.RecommendToTeams;

/// What every command, button and message works with.
record Desk(
    Features features,
    Answers answers,
    RecommendInSteps quiz,
    RecommendToTeams teams,
    TeamPosts posts,
    Feedback feedback,
    Policies policies,
    Allowance allowance,
    Suggest suggest,
    Rendering rendering,
    Showing showing,
    Responder responder) {}
