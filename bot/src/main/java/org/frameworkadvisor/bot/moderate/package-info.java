/// What moderators decide: how the bot behaves in each channel ([ChannelPolicyService],
/// [ChannelPolicy]), and which content it serves ([MaintenanceService], [ContentWatcher],
/// [ReloadHistoryRepository]); who may ([ModeratorService], [MemberPermissions]), and what they did
/// ([AuditRepository]).
@NullMarked
package org.frameworkadvisor.bot.moderate;

import org.jspecify.annotations.NullMarked;
