package org.frameworkadvisor.bot.discord;

import org.frameworkadvisor.bot.ask.AnswerLog;
import org.frameworkadvisor.bot.digest.Sources;
import org.frameworkadvisor.bot.feedback.Votes;
import org.frameworkadvisor.bot.front.RateLimit;
import org.frameworkadvisor.bot.moderate.Audit;
import org.frameworkadvisor.bot.moderate.ChannelPolicies;
import org.frameworkadvisor.bot.moderate.ModeratorRoles;
import org.frameworkadvisor.bot.privacy.PersonalData;
import org.frameworkadvisor.bot.recommend.Sessions;
import org.frameworkadvisor.bot.recommend.Teams;
import org.frameworkadvisor.bot.teach.Drafts;

/// What is kept of a community, and how much it may ask.
///
/// @param personal what is kept of its members, over all of that
public record Community(
    AnswerLog answers,
    Votes votes,
    ChannelPolicies policies,
    ModeratorRoles moderators,
    Audit audit,
    Sessions sessions,
    Teams teams,
    Drafts drafts,
    Sources digests,
    PersonalData personal,
    RateLimit limit) {}
