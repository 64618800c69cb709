package org.frameworkadvisor.knowledge.content.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;

/// Looks at which questions are asked only after certain answers: names that are not there, going
/// round in circles, and questions that no answers lead to.
final class QuestionnaireBranching {
  private final Map<String, QuestionnaireItem> items = new LinkedHashMap<>();
  private final List<String> order;
  private final QuestionnaireLines lines;
  private final FileFindings findings;

  private QuestionnaireBranching(
      List<QuestionnaireItem> items, QuestionnaireLines lines, FileFindings findings) {
    items.forEach(item -> this.items.put(item.id(), item));
    this.order = List.copyOf(this.items.keySet());
    this.lines = lines;
    this.findings = findings;
  }

  static void check(
      List<QuestionnaireItem> items, QuestionnaireLines lines, FileFindings findings) {
    QuestionnaireBranching branching = new QuestionnaireBranching(items, lines, findings);
    items.forEach(branching::names);
    if (!findings.hasErrors()) {
      Set<String> circling = branching.circles();
      items.forEach(item -> branching.order(item, circling));
    }
    if (!findings.hasErrors()) {
      branching.reach();
    }
  }

  private void names(QuestionnaireItem item) {
    item.conditions()
        .forEach((named, answers) -> {
          int line = lines.condition(item.id(), named);
          QuestionnaireItem other = items.get(named);
          if (other == null) {
            findings.error(
                line,
                "\"when\" names the question \""
                    + YamlFields.shown(named)
                    + "\", which is not there.",
                QuestionnaireReader.suggestion(named, items.keySet()));
            return;
          }
          Set<String> known = new LinkedHashSet<>();
          other.options().forEach(option -> known.add(option.id()));
          for (String answer : answers) {
            if (!known.contains(answer)) {
              findings.error(
                  line,
                  "\"" + named + "\" has no option \"" + YamlFields.shown(answer) + "\".",
                  QuestionnaireReader.suggestion(answer, known));
            }
          }
        });
  }

  /// The questions that depend on themselves; each circle is told of once.
  private Set<String> circles() {
    Set<String> circling = new HashSet<>();
    for (String start : order) {
      List<String> circle = circle(start, start, new HashSet<>());
      if (!circle.isEmpty() && circling.addAll(circle)) {
        List<String> shown = new ArrayList<>(circle);
        shown.add(start);
        findings.error(
            lines.question(start),
            "The questions depend on each other in a circle: " + String.join(" → ", shown) + ".",
            "Delete one of their \"when\".");
      }
    }
    return circling;
  }

  private List<String> circle(String at, String goal, Set<String> seen) {
    for (String next : conditions(at).keySet().stream().sorted().toList()) {
      if (next.equals(goal)) {
        return List.of(at);
      }
      if (seen.add(next)) {
        List<String> rest = circle(next, goal, seen);
        if (!rest.isEmpty()) {
          List<String> all = new ArrayList<>(List.of(at));
          all.addAll(rest);
          return all;
        }
      }
    }
    return List.of();
  }

  private Map<String, Set<String>> conditions(String id) {
    QuestionnaireItem item = items.get(id);
    return item == null ? Map.of() : item.conditions();
  }

  private void order(QuestionnaireItem item, Set<String> circling) {
    for (String named : item.conditions().keySet()) {
      boolean isLater = order.indexOf(named) > order.indexOf(item.id());
      if (isLater && !circling.contains(item.id())) {
        findings.error(
            lines.condition(item.id(), named),
            "\"when\" names \"" + named + "\", which is asked later.",
            "Move the question \"" + named + "\" above \"" + item.id() + "\".");
      }
    }
  }

  /// What must have been answered before a question is the sum of all conditions on the way to it.
  private void reach() {
    Map<String, Map<String, Set<String>>> needed = new HashMap<>();
    for (String id : order) {
      Map<String, Set<String>> all = new HashMap<>();
      conditions(id)
          .forEach((named, answers) -> {
            meet(all, named, answers);
            needed.getOrDefault(named, Map.of()).forEach((above, those) -> meet(all, above, those));
          });
      needed.put(id, all);
      all.entrySet().stream()
          .filter(one -> one.getValue().isEmpty())
          .map(Map.Entry::getKey)
          .sorted()
          .findFirst()
          .ifPresent(contradicted ->
              findings.error(
                  lines.question(id),
                  "Nobody can come to the question \""
                      + id
                      + "\": no answer to \""
                      + contradicted
                      + "\" meets all that has to be answered before.",
                  "Name other answers in its \"when\"."));
    }
  }

  private static void meet(Map<String, Set<String>> all, String named, Set<String> answers) {
    all.merge(
        named,
        answers,
        (before, more) -> {
          Set<String> both = new HashSet<>(before);
          both.retainAll(more);
          return both;
        });
  }

  /// Whether any question depends on how this one is answered with this option or others.
  static Set<String> opens(
      List<QuestionnaireItem> items, QuestionnaireItem item, QuestionnaireItem.Option option) {
    Set<String> opens = new LinkedHashSet<>();
    for (QuestionnaireItem other : items) {
      if (other.conditions().getOrDefault(item.id(), Set.of()).contains(option.id())) {
        opens.add(other.id());
      }
    }
    return opens;
  }
}
