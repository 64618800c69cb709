package org.frameworkadvisor.knowledge.scoring;

/// An answer given differently.
public record Change(String item, Answer before, Answer after) {}
