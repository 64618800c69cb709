package org.frameworkadvisor.knowledge.search;

import java.util.List;

/// Why a question gets what it gets: what each passage's score is made of, and the numbers that the
/// decision rests on.
///
/// @param read the question as it was looked up, its spelling put right
/// @param judged the question on which the decision rests: the same without when it is asked
/// @param outcome the result; its confidence is the probability that the first passage answers
/// @param ranking best first, in the order of the outcome's hits
/// @param threshold the probability from which on it is answered
public record SearchExplanation(
    String read,
    String judged,
    SearchResult outcome,
    List<Ranked> ranking,
    AnswerDecision.Evidence evidence,
    double threshold) {
  public SearchExplanation {
    ranking = List.copyOf(ranking);
  }

  /// A passage with what its score is made of: the three parts add up to it.
  ///
  /// @param words what its words are worth
  /// @param meaning what its closeness in meaning is worth, and for the best few how much of the
  ///   question they cover
  /// @param deduction what it loses, for only announcing what follows; 0 or less
  public record Ranked(SearchResult.Hit hit, double words, double meaning, double deduction) {}
}
