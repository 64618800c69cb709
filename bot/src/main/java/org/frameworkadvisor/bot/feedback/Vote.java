package org.frameworkadvisor.bot.feedback;

import java.time.Instant;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.UserId;

/// What a member thinks of an answer.
///
/// @param helped whether it helped
/// @param reason why it did not, in the member's words; empty where they gave none
public record Vote(AnswerId answer, UserId voter, boolean helped, String reason, Instant at) {}
