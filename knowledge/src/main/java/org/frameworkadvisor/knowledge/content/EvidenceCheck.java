package org.frameworkadvisor.knowledge.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks at whether the passages are there that a questionnaire rests on.
final class EvidenceCheck {
  private EvidenceCheck() {}

  static void check(List<Yaml.Scalar> evidence, List<Passage> passages, Findings findings) {
    Set<String> ids =
        passages.stream().map(passage -> passage.id().value()).collect(Collectors.toSet());
    for (Yaml.Scalar cited : evidence) {
      if (!ids.contains(cited.text())) {
        findings.error(
            cited.line(),
            "There is no passage \"" + YamlFields.shown(cited.text()) + "\".",
            ids.isEmpty()
                ? "Write the passage, or delete the line."
                : "Did you mean \""
                    + Nearest.to(cited.text(), ids.stream().sorted().toList())
                    + "\"?");
      }
    }
  }
}
