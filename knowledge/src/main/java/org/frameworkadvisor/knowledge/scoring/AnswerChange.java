package org.frameworkadvisor.knowledge.scoring;

/// An answer given differently.
public record AnswerChange(String item, ItemAnswer before, ItemAnswer after) {}
