package org.frameworkadvisor.bot.teach;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.frameworkadvisor.knowledge.search.KnownAnswer;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.QuestionWording;

/// What teaching needs of the knowledge: what questions mean.
public interface QuestionSimilarity {

  /// Does something with one state of the knowledge, whatever is served meanwhile: what was read by
  /// two states must not be compared.
  <T> T with(Function<QuestionSimilarity, T> use);

  /// Changes when what was read has to be read anew.
  String version();

  /// Reads a question. One that has just been looked up takes no time.
  QuestionWording wording(Question question);

  /// Reads questions with their answers, which are kept.
  ///
  /// @param answers as many as questions, in their order
  List<KnownAnswer> knownAnswers(List<Question> kept, List<String> answers);

  /// The lesson that answers a question, if any does.
  ///
  /// @param otherwise how likely the best other answer is right, 0 to 1
  Optional<QuestionWording.Match> bestAnswer(
      QuestionWording asked, List<KnownAnswer> knownAnswers, double otherwise);
}
