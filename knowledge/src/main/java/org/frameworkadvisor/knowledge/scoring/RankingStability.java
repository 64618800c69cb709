package org.frameworkadvisor.knowledge.scoring;

/// How firmly the winner stands: in what share of cases it is still the only one to lead.
///
/// @param overAnswers of all changes of a single answer
/// @param overWeights of all combinations of weights that are 20 % greater or smaller
public record RankingStability(double overAnswers, double overWeights) {}
