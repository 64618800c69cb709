package org.frameworkadvisor.bot.teach;

import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtAnswer;

/// What became of a taught answer by one change.
///
/// @param isForgotten whether it is not given from then on
public record TaughtAnswerVersion(GuildId guild, TaughtAnswer answer, boolean isForgotten) {}
