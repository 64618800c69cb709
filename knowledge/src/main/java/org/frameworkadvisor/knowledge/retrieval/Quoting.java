package org.frameworkadvisor.knowledge.retrieval;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.Span;

/// Chooses the sentence that answers inside a passage: the one that holds most of the weight of the
/// question's terms; the earlier one where several hold the same, for writers begin with the point.
final class Quoting {
  private final Function<String, Set<String>> terms;

  /// Builds it.
  ///
  /// @param terms the terms of a text, in the form in which a [Reading] has them
  Quoting(Function<String, Set<String>> terms) {
    this.terms = terms;
  }

  Quote from(Passage passage, Reading question) {
    List<Span> sentences = passage.sentences();
    Span best = sentences.getFirst();
    double most = 0;
    for (Span sentence : sentences) {
      double weight = weight(terms.apply(sentence.in(passage.text())), question);
      if (weight > most) {
        most = weight;
        best = sentence;
      }
    }
    return new Quote(passage, best.start(), best.end());
  }

  private static double weight(Set<String> sentence, Reading question) {
    return question.terms().stream()
        .filter(term -> sentence.contains(term.text()))
        .mapToDouble(Reading.Term::weight)
        .sum();
  }
}
