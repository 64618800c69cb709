package org.frameworkadvisor.knowledge.snapshot;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.content.yaml.QuestionnaireReader;
import org.frameworkadvisor.knowledge.search.PassageIndex;

/// The questionnaire of a snapshot, whose text lies beside the index that was made with it. Most
/// who start the program ask something else, so it is read only when it is needed.
public final class SnapshotQuestionnaire {
  private final String text;
  private final PassageIndex index;
  private Optional<QuestionnaireDefinition> definition = Optional.empty();
  private Map<String, Integer> numbers = Map.of();
  private boolean isRead;

  /// @param text the questionnaire; empty where there is none
  SnapshotQuestionnaire(String text, PassageIndex index) {
    this.text = text;
    this.index = index;
  }

  public synchronized Optional<QuestionnaireDefinition> definition() {
    if (!isRead && !text.isEmpty()) {
      definition = QuestionnaireReader.parse(text);
    }
    isRead = true;
    return definition;
  }

  /// A passage by its id. Not only those that this questionnaire rests on: whoever began with an
  /// earlier one goes on with that.
  public synchronized Optional<Passage> passage(String id) {
    if (numbers.isEmpty()) {
      numbers = numbers();
    }
    return Optional.ofNullable(numbers.get(id)).map(index::passage);
  }

  private Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    index.forEach(passage -> numbers.put(passage.id().value(), numbers.size()));
    return numbers;
  }
}
