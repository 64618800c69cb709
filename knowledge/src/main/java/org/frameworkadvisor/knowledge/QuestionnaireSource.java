package org.frameworkadvisor.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;

/// Hands out the questionnaire and what it cites. The role of a [KnowledgeBase] that recommending
/// takes.
public interface QuestionnaireSource {

  /// The questionnaire in use; empty where the content has none.
  Optional<QuestionnaireDefinition> questionnaire();

  /// Questionnaires of this state of the content and of earlier ones that are still kept, the one
  /// used last first.
  default List<QuestionnaireDefinition> questionnaires() {
    return List.of();
  }

  /// A passage by its id, as this questionnaire or an earlier one cites it.
  Optional<Passage> passage(String id);

  /// The terms of a text; words with the same meaning have equal terms.
  Set<String> terms(String text);
}
