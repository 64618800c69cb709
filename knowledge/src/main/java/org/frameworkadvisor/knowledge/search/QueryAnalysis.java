package org.frameworkadvisor.knowledge.search;

import java.util.List;

/// A question's words as an index sees them.
///
/// @param text the question with typing errors corrected; otherwise as asked
/// @param terms its distinct informative terms, in order
/// @param pairs its distinct pairs of neighbouring informative terms, in order
/// @param perfect the lexical score that a passage with all of the terms, standing together as in
///   the question, comes close to
public record QueryAnalysis(String text, List<Term> terms, List<Pair> pairs, double perfect) {
  public QueryAnalysis {
    terms = List.copyOf(terms);
    pairs = List.copyOf(pairs);
  }

  /// A word in the form in which it is indexed.
  ///
  /// @param weight how rare it is: BM25's inverse document frequency
  /// @param known whether any passage holds it
  public record Term(String text, double weight, boolean known) {}

  /// Two different terms with no other informative word between them.
  ///
  /// @param first the text of the term that comes first in the question
  /// @param second the text of the other one
  /// @param distance how many places the second stands after the first: 1, or more where words that
  ///   say nothing lie between them
  /// @param weight how rare both are, as a part of the lexical score
  public record Pair(String first, String second, int distance, double weight) {}

  /// The part of the weight that lies on terms that no passage holds, 0 to 1.
  public double unknown() {
    double all = terms.stream().mapToDouble(Term::weight).sum();
    return all == 0
        ? 0
        : terms.stream().filter(term -> !term.known()).mapToDouble(Term::weight).sum() / all;
  }
}
