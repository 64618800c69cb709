package org.frameworkadvisor.bot.discord.ask;

import org.frameworkadvisor.bot.discord.interaction.PolicyResolver;
import org.frameworkadvisor.bot.discord.interaction.RateLimitGuard;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.feedback.FeedbackService;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.front.SuggestionService;

/// What commands, buttons and messages that look something up work with.
public record LookupContext(
    AdvisorFeatures features,
    ReplyService replies,
    FeedbackService feedback,
    PolicyResolver policies,
    RateLimitGuard guard,
    SuggestionService suggestionService,
    ReplyRenderer renderer,
    ReplyPresenter presenter,
    Responder responder) {}
