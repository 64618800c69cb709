package org.frameworkadvisor.bot.discord.answering;

import org.frameworkadvisor.bot.discord.responding.Allowance;
import org.frameworkadvisor.bot.discord.responding.Policies;
import org.frameworkadvisor.bot.discord.responding.Responder;
import org.frameworkadvisor.bot.feedback.Feedback;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.front.Suggest;

/// What commands, buttons and messages that look something up work with.
public record Desk(
    Features features,
    Answers answers,
    Feedback feedback,
    Policies policies,
    Allowance allowance,
    Suggest suggest,
    Rendering rendering,
    Showing showing,
    Responder responder) {}
