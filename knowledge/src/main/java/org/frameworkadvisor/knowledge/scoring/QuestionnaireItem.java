package org.frameworkadvisor.knowledge.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A question of a questionnaire.
///
/// @param criterion id of what it is about
/// @param text the question, in plain words
/// @param why one line: why this is asked
/// @param isQuick whether the short questionnaire has it too
/// @param options what can be answered, at least two
/// @param conditions when it is asked: each item named must have one of the answers named; empty
///   for always
public record QuestionnaireItem(
    String id,
    String criterion,
    String text,
    String why,
    boolean isQuick,
    List<AnswerOption> options,
    Map<String, Set<String>> conditions) {
  public QuestionnaireItem {
    options = List.copyOf(options);
    conditions = Map.copyOf(conditions);
  }

  /// The option with this id.
  public Optional<AnswerOption> option(String id) {
    return options.stream().filter(option -> option.id().equals(id)).findFirst();
  }
}
