package org.frameworkadvisor.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.frameworkadvisor.knowledge.search.KnownAnswer;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.QuestionWording;

/// Compares the meanings of questions: whether two of them ask the same, and which taught answer
/// fits one. The role of a [KnowledgeBase] that teaching takes.
///
/// What it reads belongs to the snapshot that was served then, which [#version] names; what was
/// read from two snapshots must not be compared.
public interface QuestionSimilarity {

  /// Runs a function on the snapshot served now, also where another one takes its place meanwhile.
  <T> T with(Function<QuestionSimilarity, T> use);

  /// Changes when what was read has to be read anew.
  String version();

  /// Reads a question. One that has just been looked up costs no run of a model.
  QuestionWording wording(Question question);

  /// Reads questions with their answers; their vectors are kept for the next process.
  ///
  /// @param answers as many as questions, in their order
  List<KnownAnswer> knownAnswers(List<Question> kept, List<String> answers);

  /// The known answer to a question, if there is one.
  ///
  /// @param otherwise how likely the best other answer is right, 0 to 1; a known answer to the very
  ///   question goes first all the same
  Optional<QuestionWording.Match> bestAnswer(
      QuestionWording asked, List<KnownAnswer> knownAnswers, double otherwise);
}
