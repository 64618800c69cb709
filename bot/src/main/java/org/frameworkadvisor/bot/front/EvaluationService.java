package org.frameworkadvisor.bot.front;

import java.nio.file.Path;
import java.util.List;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.evaluation.DecisionCalibrator;
import org.frameworkadvisor.knowledge.evaluation.EvaluationResult;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;

/// Where answers are measured against labelled questions, and where the decision to answer is
/// fitted to them. All paths exist.
public interface EvaluationService {

  /// Measures one set.
  ///
  /// @param set a file of labelled questions, or a folder in BEIR's layout, which brings its own
  ///   content
  /// @param knowledge what questions from a file are put to
  /// @param typingErrors how many to make in every question
  Outcome<EvaluationResult> measure(
      Path set, Path knowledge, int typingErrors, ProgressListener progress);

  /// Fits the decision.
  Outcome<DecisionCalibrator.Result> calibrate(
      List<LabelledFor> sources, ProgressListener progress);

  /// Labelled questions with the knowledge base that they were labelled for.
  record LabelledFor(Path questions, Path knowledge) {}

  /// What became of an experiment.
  sealed interface Outcome<T> {

    /// It was carried out.
    record Done<T>(T result) implements Outcome<T> {}

    /// It could not be carried out.
    ///
    /// @param reason for a person, one sentence
    /// @param problems what is wrong with the questions or the content; empty when the reason is
    ///   another one
    record Refused<T>(String reason, List<ContentProblem> problems) implements Outcome<T> {
      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }
}
