package org.frameworkadvisor.knowledge.content;

import java.util.List;
import java.util.Map;
import org.frameworkadvisor.knowledge.scoring.Questionnaire;

/// A questionnaire as its file defines it: what scoring needs, and what people read besides.
///
/// @param version eight hexadecimal digits that change with what the file says
/// @param names how each framework is called, by its id
/// @param source the file's text, from which the same can be read again
/// @param resources by framework: ids of the passages that say where to learn it
/// @param says by question and option: words in a free text that already say so
public record QuestionnaireDefinition(
    Questionnaire questionnaire,
    String version,
    String source,
    Map<String, String> names,
    Map<String, List<String>> resources,
    Map<String, Map<String, List<String>>> says) {
  public QuestionnaireDefinition {
    names = Map.copyOf(names);
    resources = Map.copyOf(resources);
    says = Map.copyOf(says);
  }

  /// Names the definition in results that are kept: `python-web-framework@1a2b3c4d`.
  public String key() {
    return questionnaire.id() + "@" + version;
  }

  /// How a framework is called.
  public String name(String framework) {
    return names.getOrDefault(framework, framework);
  }

  /// The ids of the passages that say where to learn a framework.
  public List<String> resources(String framework) {
    return resources.getOrDefault(framework, List.of());
  }

  /// The words that say as much as choosing an option.
  public List<String> says(String question, String option) {
    return says.getOrDefault(question, Map.of()).getOrDefault(option, List.of());
  }
}
