package org.frameworkadvisor.bot.recommend;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;

/// What recommending needs of the knowledge.
public interface QuestionnaireSource {

  /// The questionnaire in use; empty where the knowledge has none.
  Optional<QuestionnaireDefinition> definition();

  /// Questionnaires that were in use before, as far as they are still known; the latest first.
  default List<QuestionnaireDefinition> earlier() {
    return List.of();
  }

  /// A passage that the questionnaire rests on.
  Optional<Passage> passage(String id);

  /// The terms of a word, which are equal for words that mean the same.
  Set<String> terms(String word);
}
