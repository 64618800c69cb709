package org.frameworkadvisor.knowledge;

import java.time.Duration;
import org.frameworkadvisor.knowledge.content.Golden;
import org.frameworkadvisor.knowledge.retrieval.Finder;
import org.frameworkadvisor.knowledge.retrieval.Question;
import org.frameworkadvisor.knowledge.retrieval.Retrieval;

/// What came of a golden question.
///
/// @param answer the id of the passage that was answered with; empty where nothing was answered
public record GoldenResult(Golden golden, String answer) {
  private static final int PASSAGES = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  static GoldenResult of(Golden golden, Finder finder) {
    String answer =
        Question.of(golden.question())
            .map(question -> answer(finder.find(question, PASSAGES, PATIENCE)))
            .orElse("");
    return new GoldenResult(golden, answer);
  }

  private static String answer(Retrieval found) {
    return switch (found) {
      case Retrieval.Found answered -> answered.answer().passage().id().value();
      case Retrieval.Unclear _, Retrieval.NotFound _, Retrieval.Unavailable _ -> "";
    };
  }

  /// Whether it was answered as expected.
  public boolean passed() {
    return golden.expectsNothing() ? answer.isEmpty() : golden.expected().contains(answer);
  }
}
