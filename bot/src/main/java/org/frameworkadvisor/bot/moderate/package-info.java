/// What moderators decide: how the bot behaves in each channel ([Moderate], [ChannelPolicy]), and
/// which content it serves ([KnowledgeUpkeep], [ContentWatch], [ReloadHistory]); who may
/// ([Moderators], [Standing]), and what they did ([Audit]).
@NullMarked
package org.frameworkadvisor.bot.moderate;

import org.jspecify.annotations.NullMarked;
