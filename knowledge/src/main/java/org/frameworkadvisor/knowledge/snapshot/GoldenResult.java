package org.frameworkadvisor.knowledge.snapshot;

import java.time.Duration;
import org.frameworkadvisor.knowledge.content.GoldenSet;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchEngine;
import org.frameworkadvisor.knowledge.search.SearchResult;

/// The answer to a golden question.
///
/// @param answer the id of the passage that was answered with; empty where nothing was answered
public record GoldenResult(GoldenSet.Question golden, String answer) {
  private static final int PASSAGES = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  static GoldenResult of(GoldenSet.Question golden, SearchEngine engine) {
    String answer =
        Question.of(golden.question())
            .map(question -> answer(engine.find(question, PASSAGES, PATIENCE)))
            .orElse("");
    return new GoldenResult(golden, answer);
  }

  private static String answer(SearchResult found) {
    return switch (found) {
      case SearchResult.Found answered -> answered.answer().passage().id().value();
      case SearchResult.Unclear _, SearchResult.NotFound _, SearchResult.Unavailable _ -> "";
    };
  }

  /// Whether it was answered as expected.
  public boolean passed() {
    return golden.expectsNothing() ? answer.isEmpty() : golden.expected().contains(answer);
  }
}
