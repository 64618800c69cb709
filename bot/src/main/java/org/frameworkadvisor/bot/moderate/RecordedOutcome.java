package org.frameworkadvisor.bot.moderate;

/// An outcome, and whether the history has it.
///
/// @param isKept whether it could be kept, if it was to be
public record RecordedOutcome<T>(T outcome, boolean isKept) {}
