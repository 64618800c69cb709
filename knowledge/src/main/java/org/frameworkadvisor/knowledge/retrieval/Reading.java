package org.frameworkadvisor.knowledge.retrieval;

import java.util.List;

/// A question's words as an index sees them.
///
/// @param text the question with typing errors corrected; otherwise as asked
/// @param terms its distinct informative terms, in order
/// @param perfect the lexical score that a passage with all of the terms comes close to
public record Reading(String text, List<Term> terms, double perfect) {
  public Reading {
    terms = List.copyOf(terms);
  }

  /// A word in the form in which it is indexed.
  ///
  /// @param weight how rare it is: BM25's inverse document frequency
  /// @param known whether any passage holds it
  public record Term(String text, double weight, boolean known) {}

  /// The part of the weight that lies on terms that no passage holds, 0 to 1.
  public double unknown() {
    double all = terms.stream().mapToDouble(Term::weight).sum();
    return all == 0
        ? 0
        : terms.stream().filter(term -> !term.known()).mapToDouble(Term::weight).sum() / all;
  }
}
