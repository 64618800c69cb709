package org.frameworkadvisor.knowledge.content.yaml;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.content.NearestKnownWord;
import org.frameworkadvisor.knowledge.content.Passage;

/// Looks at whether the passages are there that a questionnaire rests on.
public final class EvidenceCheck {
  private EvidenceCheck() {}

  public static void check(
      List<YamlNode.Scalar> evidence, List<Passage> passages, FileFindings findings) {
    Set<String> ids =
        passages.stream().map(passage -> passage.id().value()).collect(Collectors.toSet());
    for (YamlNode.Scalar cited : evidence) {
      if (!ids.contains(cited.text())) {
        findings.error(
            cited.line(),
            "There is no passage \"" + YamlFields.shown(cited.text()) + "\".",
            ids.isEmpty()
                ? "Write the passage, or delete the line."
                : "Did you mean \""
                    + NearestKnownWord.to(cited.text(), ids.stream().sorted().toList())
                    + "\"?");
      }
    }
  }
}
