package org.frameworkadvisor.knowledge.content.yaml;

import java.util.HashMap;
import java.util.Map;
import org.frameworkadvisor.knowledge.content.FileFindings;

/// Where in its file each part of a questionnaire begins; parts of questions by `question/part`.
final class QuestionnaireLines {
  final Map<String, Integer> frameworks = new HashMap<>();
  final Map<String, Integer> criteria = new HashMap<>();
  final Map<String, Integer> questions = new HashMap<>();
  final Map<String, Integer> options = new HashMap<>();
  final Map<String, Integer> conditions = new HashMap<>();

  /// Notes where an id is; false, and an error, where it was there before.
  boolean first(
      Map<String, Integer> lines,
      String id,
      YamlFields fields,
      String kind,
      FileFindings findings) {
    Integer before = lines.putIfAbsent(id, fields.line("id"));
    if (before == null) {
      return true;
    }
    findings.error(
        fields.line("id"),
        "The "
            + kind
            + " \""
            + id.substring(id.indexOf('/') + 1)
            + "\" is there twice, first on line "
            + before
            + ".",
        "Give one of the two another id, or delete it.");
    return false;
  }

  int question(String id) {
    return questions.getOrDefault(id, 0);
  }

  int option(String question, String option) {
    return options.getOrDefault(question + "/" + option, 0);
  }

  int condition(String question, String named) {
    return conditions.getOrDefault(question + "/" + named, question(question));
  }
}
