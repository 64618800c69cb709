package org.frameworkadvisor.bot.recommend;

import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;

/// Several people who decide together: each answers in private, at a [SessionKey] of the team's.
///
/// @param owner who opened it, and may close it
/// @param channel where it was opened
/// @param message the message that members join by, as the front end names it; empty while that is
///   not known
/// @param closes when it ends, unless its owner ends it before
public record Team(
    SessionId name,
    UserId owner,
    ChannelId channel,
    Optional<String> message,
    QuestionnaireDefinition definition,
    Instant closes,
    boolean isClosed) {}
