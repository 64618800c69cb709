package org.frameworkadvisor.bot.teach;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.frameworkadvisor.knowledge.retrieval.Lesson;
import org.frameworkadvisor.knowledge.retrieval.Question;
import org.frameworkadvisor.knowledge.retrieval.Wording;

/// What teaching needs of the knowledge: what questions mean.
public interface Sense {

  /// Does something with one state of the knowledge, whatever is served meanwhile: what was read by
  /// two states must not be compared.
  <T> T with(Function<Sense, T> use);

  /// Changes when what was read has to be read anew.
  String version();

  /// Reads a question. One that has just been looked up takes no time.
  Wording wording(Question question);

  /// Reads questions with their answers, which are kept.
  ///
  /// @param answers as many as questions, in their order
  List<Lesson> lessons(List<Question> kept, List<String> answers);

  /// The lesson that answers a question, if any does.
  ///
  /// @param otherwise how likely the best other answer is right, 0 to 1
  Optional<Wording.Match> answering(Wording asked, List<Lesson> lessons, double otherwise);
}
