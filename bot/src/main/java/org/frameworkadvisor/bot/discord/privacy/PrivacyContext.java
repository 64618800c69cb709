package org.frameworkadvisor.bot.discord.privacy;

import java.util.function.Consumer;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.privacy.PrivacyService;

/// What a member's wishes about what is kept of them work with.
///
/// @param forgetting forgets what a member asked as far as it is only in memory, not stored
public record PrivacyContext(
    PrivacyService privacy, Consumer<UserId> forgetting, Responder responder) {}
