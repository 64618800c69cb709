package org.frameworkadvisor.knowledge;

import java.util.List;
import org.frameworkadvisor.knowledge.catalog.Comparison;
import org.frameworkadvisor.knowledge.catalog.TopicSummary;
import org.frameworkadvisor.knowledge.content.FieldVocabulary;

/// Compares frameworks and sums up topics. The role of a [KnowledgeBase] that comparing takes.
public interface KnowledgeCatalog {

  /// The frameworks that the content covers, as it spells them.
  List<String> subjects();

  /// Those of [#subjects] that a text names.
  List<String> subjectsIn(String text);

  /// The names of the field, covered or not, and the aspects that there is something to compare by.
  FieldVocabulary vocabulary();

  /// Quotes on each subject, aspect by aspect.
  ///
  /// @param subjects spelled as in [#subjects()]
  /// @param aspect narrows it to one aspect, in free words; blank for all of them
  Comparison compare(List<String> subjects, String aspect);

  /// The key points on a topic, in free words; blank for the whole content.
  TopicSummary summarise(String topic);
}
