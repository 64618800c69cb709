package org.frameworkadvisor.knowledge.scoring;

/// What a person answers to one item.
///
/// @param option id of the option
public record ItemAnswer(String option, Importance importance) {}
