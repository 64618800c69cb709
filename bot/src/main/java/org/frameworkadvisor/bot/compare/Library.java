package org.frameworkadvisor.bot.compare;

import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.knowledge.Comparison;
import org.frameworkadvisor.knowledge.Summary;

/// What comparing and summarising need of the knowledge.
public interface Library {

  /// The frameworks that the knowledge speaks of, as it spells them.
  List<String> subjects();

  /// Quotes on each subject, aspect by aspect.
  ///
  /// @param subjects spelled as in [#subjects()]
  /// @param aspect narrows it to one aspect, in anybody's words
  Comparison compare(List<String> subjects, Optional<String> aspect);

  /// The key points on a topic, in anybody's words; without a topic, of the whole knowledge.
  Summary summarise(Optional<String> topic);
}
