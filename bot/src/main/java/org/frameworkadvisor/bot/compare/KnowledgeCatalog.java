package org.frameworkadvisor.bot.compare;

import java.util.List;
import org.frameworkadvisor.knowledge.catalog.Comparison;
import org.frameworkadvisor.knowledge.catalog.TopicSummary;

/// What comparing and summarising need of the knowledge.
public interface KnowledgeCatalog {

  /// The frameworks that the knowledge speaks of, as it spells them.
  List<String> subjects();

  /// Quotes on each subject, aspect by aspect.
  ///
  /// @param subjects spelled as in [#subjects()]
  /// @param aspect narrows it to one aspect, in anybody's words; blank for all of them
  Comparison compare(List<String> subjects, String aspect);

  /// The key points on a topic, in anybody's words; blank for the whole knowledge.
  TopicSummary summarise(String topic);
}
