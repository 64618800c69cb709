package org.frameworkadvisor.bot.discord.moderating;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.frameworkadvisor.bot.discord.connection.Reading;
import org.frameworkadvisor.bot.discord.responding.Policies;
import org.frameworkadvisor.bot.discord.responding.Responder;
import org.frameworkadvisor.bot.moderate.Audit;
import org.frameworkadvisor.bot.moderate.Moderators;
import org.frameworkadvisor.bot.moderate.Upkeep;
import org.frameworkadvisor.knowledge.KnowledgeStatus;

/// What moderators' commands and buttons work with.
///
/// @param status what is being served
public record ModeratingDesk(
    Moderators moderators,
    Audit audit,
    Policies policies,
    Reading reading,
    Upkeep upkeep,
    Supplier<KnowledgeStatus> status,
    Responder responder,
    InstantSource clock) {}
