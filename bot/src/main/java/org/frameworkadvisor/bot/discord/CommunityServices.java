package org.frameworkadvisor.bot.discord;

import org.frameworkadvisor.bot.ask.AnswerRepository;
import org.frameworkadvisor.bot.digest.ActivityRepository;
import org.frameworkadvisor.bot.digest.DigestChannelRepository;
import org.frameworkadvisor.bot.feedback.VoteRepository;
import org.frameworkadvisor.bot.front.RateLimiter;
import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.frameworkadvisor.bot.moderate.ChannelPolicyRepository;
import org.frameworkadvisor.bot.moderate.ModeratorRoleRepository;
import org.frameworkadvisor.bot.privacy.PersonalDataRepository;
import org.frameworkadvisor.bot.recommend.SessionRepository;
import org.frameworkadvisor.bot.recommend.TeamRepository;
import org.frameworkadvisor.bot.teach.DraftRepository;

/// What is kept of a community, and how much it may ask.
///
/// @param personal what is kept of its members, over all of that
public record CommunityServices(
    AnswerRepository answers,
    VoteRepository votes,
    ChannelPolicyRepository policies,
    ModeratorRoleRepository moderators,
    AuditRepository audit,
    SessionRepository sessions,
    TeamRepository teams,
    DraftRepository drafts,
    ActivityRepository activity,
    DigestChannelRepository digestChannels,
    PersonalDataRepository personal,
    RateLimiter limit) {}
