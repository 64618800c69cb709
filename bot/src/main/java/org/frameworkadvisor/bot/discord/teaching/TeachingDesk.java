package org.frameworkadvisor.bot.discord.teaching;

import org.frameworkadvisor.bot.discord.responding.Responder;
import org.frameworkadvisor.bot.teach.Gather;
import org.frameworkadvisor.bot.teach.Teach;
import org.frameworkadvisor.bot.teach.TeachInSteps;

/// What teaching works with.
public record TeachingDesk(TeachInSteps steps, Teach teach, Gather gaps, Responder responder) {}
