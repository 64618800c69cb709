package org.frameworkadvisor.bot.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;

/// The state of one questionnaire. Immutable: each step gives the next state. It stays with the
/// definition that it began with; all else that has to be kept are plain ids.
///
/// @param isQuick whether only the short questionnaire is asked
/// @param answers those given, and those known before
/// @param trail the questions that were answered or skipped, in that order
public record QuizSession(
    QuestionnaireDefinition definition, boolean isQuick, AnswerSheet answers, List<String> trail) {
  public QuizSession {
    trail = List.copyOf(trail);
  }

  /// What comes next.
  ///
  /// @param number of the question that is asked now, from 1
  /// @param of how many there are, as far as the answers tell by now
  public record Progress(int number, int of) {}

  /// The question to ask now; empty when all have been asked.
  public Optional<QuestionnaireItem> next() {
    return asked().stream().filter(item -> !isDone(item)).findFirst();
  }

  /// Answers the question asked now.
  ///
  /// @param option id of one of its options
  public QuizSession answer(String option, Importance importance) {
    QuestionnaireItem item =
        next().orElseThrow(() -> new IllegalStateException("nothing is asked any more"));
    if (item.option(option).isEmpty()) {
      throw new IllegalArgumentException(item.id() + " has no option " + option);
    }
    return with(item, answers.with(item.id(), new AnswerSheet.Answer(option, importance)));
  }

  /// Leaves the question asked now unanswered, which counts neither for nor against anything.
  public QuizSession skip() {
    return next().map(item -> with(item, answers.without(item.id()))).orElse(this);
  }

  /// Asks the last question again; the same where there is none.
  public QuizSession back() {
    return trail.isEmpty()
        ? this
        : new QuizSession(
            definition,
            isQuick,
            answers.without(trail.getLast()),
            trail.subList(0, trail.size() - 1));
  }

  /// The same with an answer known before: its question is not asked. For what a person has said in
  /// their own words and confirmed.
  public QuizSession knowing(String item, AnswerSheet.Answer answer) {
    return new QuizSession(definition, isQuick, answers.with(item, answer), trail);
  }

  /// Which question this is, of how many.
  public Progress progress() {
    List<QuestionnaireItem> asked = asked().stream().filter(item -> !isKnown(item)).toList();
    int done = (int) asked.stream().filter(this::isDone).count();
    return new Progress(Math.min(done + 1, asked.size()), asked.size());
  }

  private List<QuestionnaireItem> asked() {
    return definition.questionnaire().asked(answers).stream()
        .filter(item -> item.isQuick() || !isQuick)
        .toList();
  }

  private boolean isDone(QuestionnaireItem item) {
    return trail.contains(item.id()) || isKnown(item);
  }

  private boolean isKnown(QuestionnaireItem item) {
    return answers.to(item.id()).isPresent() && !trail.contains(item.id());
  }

  private QuizSession with(QuestionnaireItem item, AnswerSheet next) {
    List<String> longer = new ArrayList<>(trail);
    longer.add(item.id());
    return new QuizSession(definition, isQuick, next, longer);
  }
}
