package org.frameworkadvisor.bot.discord.moderating;

import org.frameworkadvisor.bot.discord.responding.Policies;
import org.frameworkadvisor.bot.discord.responding.Responder;

/// What moderators' commands and buttons work with.
public record ModeratingDesk(Policies policies, Responder responder) {}
