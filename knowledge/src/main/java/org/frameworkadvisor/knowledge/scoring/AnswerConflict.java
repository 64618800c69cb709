package org.frameworkadvisor.knowledge.scoring;

/// Two answers that matter and that no framework meets both.
///
/// @param first the id of one item
/// @param second the id of the other one
public record AnswerConflict(String first, String second) {}
