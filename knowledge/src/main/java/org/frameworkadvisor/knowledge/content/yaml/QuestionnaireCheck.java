package org.frameworkadvisor.knowledge.content.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.scoring.Questionnaire;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;

/// Looks at what a questionnaire adds up to: options that decide nothing, criteria without a
/// question, frameworks that can't win.
final class QuestionnaireCheck {
  private final Questionnaire questionnaire;
  private final Map<String, String> names;
  private final QuestionnaireLines lines;
  private final FileFindings findings;

  QuestionnaireCheck(
      Questionnaire questionnaire,
      Map<String, String> names,
      QuestionnaireLines lines,
      FileFindings findings) {
    this.questionnaire = questionnaire;
    this.names = names;
    this.lines = lines;
    this.findings = findings;
  }

  void check() {
    questionnaire.criteria().forEach(this::criterion);
    questionnaire.items().forEach(this::options);
    questionnaire.frameworks().forEach(this::framework);
  }

  private void criterion(Questionnaire.Criterion criterion) {
    if (questionnaire.items().stream().noneMatch(item -> item.criterion().equals(criterion.id()))) {
      findings.warning(
          lines.criteria.getOrDefault(criterion.id(), 0),
          "No question is about the criterion \"" + criterion.id() + "\".",
          "Add one, or delete the criterion.");
    }
  }

  /// A ranking only knows differences: two options with the same differences, which lead to the
  /// same questions, are one option under two names.
  private void options(QuestionnaireItem item) {
    Map<List<Object>, String> seen = new HashMap<>();
    for (QuestionnaireItem.Option option : item.options()) {
      List<Object> effect = effect(item, option);
      String same = seen.putIfAbsent(effect, option.id());
      int line = lines.option(item.id(), option.id());
      if (same != null) {
        findings.warning(
            line,
            "The option \"" + option.id() + "\" has the same effect as \"" + same + "\".",
            "Make them one, or let their fits differ.");
      } else if (isIndifferent(option)
          && QuestionnaireBranching.opens(questionnaire.items(), item, option).isEmpty()) {
        findings.warning(
            line,
            "The option \"" + option.id() + "\" changes nothing: it suits all alike.",
            "Say whom it suits, or delete it; whoever has no answer can skip.");
      }
    }
  }

  private List<Object> effect(QuestionnaireItem item, QuestionnaireItem.Option option) {
    List<Object> effect = new ArrayList<>();
    int first = option.rating(questionnaire.frameworks().getFirst()).fit();
    for (String framework : questionnaire.frameworks()) {
      QuestionnaireItem.Rating rating = option.rating(framework);
      effect.add(rating.fit() - first);
      effect.add(rating.fails());
    }
    effect.add(QuestionnaireBranching.opens(questionnaire.items(), item, option));
    return effect;
  }

  private boolean isIndifferent(QuestionnaireItem.Option option) {
    int first = option.rating(questionnaire.frameworks().getFirst()).fit();
    return questionnaire.frameworks().stream()
        .map(option::rating)
        .allMatch(rating -> rating.fit() == first && !rating.fails());
  }

  private void framework(String framework) {
    if (suitsSomethingBest(framework)) {
      return;
    }
    int line = lines.frameworks.getOrDefault(framework, 0);
    String name = names.getOrDefault(framework, framework);
    Optional<String> better =
        questionnaire.frameworks().stream()
            .filter(rival -> !rival.equals(framework) && dominates(rival, framework))
            .findFirst();
    if (better.isPresent()) {
      findings.error(
          line,
          name
              + " can never win: "
              + names.getOrDefault(better.get(), better.get())
              + " suits every option as well or better.",
          "Give it an option that it suits best, or leave it out.");
    } else if (!winsWithTwo(framework)) {
      findings.warning(
          line,
          name + " suits no answer best, nor any two answers together.",
          "Give it an option that it suits best.");
    }
  }

  private boolean suitsSomethingBest(String framework) {
    return questionnaire.items().stream()
        .flatMap(item -> item.options().stream())
        .anyMatch(option ->
            questionnaire.frameworks().stream()
                .allMatch(rival -> rival.equals(framework) || leads(option, framework, rival)));
  }

  private static boolean leads(QuestionnaireItem.Option option, String framework, String rival) {
    return option.rating(framework).fit() > option.rating(rival).fit();
  }

  private boolean dominates(String rival, String framework) {
    return questionnaire.items().stream()
        .flatMap(item -> item.options().stream())
        .allMatch(option ->
            !leads(option, framework, rival)
                && (!option.rating(rival).fails() || option.rating(framework).fails()));
  }

  private boolean winsWithTwo(String framework) {
    List<QuestionnaireItem> items = questionnaire.items();
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < items.size(); j++) {
        if (winsWithTwo(framework, items.get(i), items.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean winsWithTwo(String framework, QuestionnaireItem one, QuestionnaireItem other) {
    for (QuestionnaireItem.Option first : one.options()) {
      for (QuestionnaireItem.Option second : other.options()) {
        for (int importance : new int[] {1, 2, 4}) {
          if (questionnaire.frameworks().stream()
              .allMatch(rival ->
                  rival.equals(framework)
                      || importance * lead(one, first, framework, rival)
                              + 2 * lead(other, second, framework, rival)
                          > 0)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private int lead(
      QuestionnaireItem item, QuestionnaireItem.Option option, String framework, String rival) {
    int weight =
        questionnaire.criterion(item.criterion()).map(Questionnaire.Criterion::weight).orElse(0);
    return weight * (option.rating(framework).fit() - option.rating(rival).fit());
  }
}
