package org.frameworkadvisor.knowledge.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is asked, and what each answer says about each framework.
///
/// @param id names it in results that are kept
/// @param frameworks ids of the alternatives, at least two
/// @param criteria at most [#MOST_CRITERIA]
/// @param items in the order in which they are asked; one comes behind those that its conditions
///   name
public record Questionnaire(
    String id, List<String> frameworks, List<Criterion> criteria, List<QuestionnaireItem> items) {
  /// More would make a result too hard to follow, and its stability costly to compute.
  public static final int MOST_CRITERIA = 16;

  /// One bit each in a search for counterfactuals.
  public static final int MOST_ITEMS = 60;

  /// Checks what scoring relies on. The reader of questionnaires finds these mistakes before, and
  /// reports where they are.
  public Questionnaire {
    frameworks = List.copyOf(frameworks);
    criteria = List.copyOf(criteria);
    items = List.copyOf(items);
    requireDistinct(frameworks.stream(), "framework");
    requireDistinct(criteria.stream().map(Criterion::id), "criterion");
    requireDistinct(items.stream().map(QuestionnaireItem::id), "item");
    if (frameworks.size() < 2 || criteria.size() > MOST_CRITERIA || items.size() > MOST_ITEMS) {
      throw new IllegalArgumentException(
          "a questionnaire needs two frameworks, and no more than "
              + MOST_CRITERIA
              + " criteria and "
              + MOST_ITEMS
              + " items");
    }
    Set<String> known = new HashSet<>();
    criteria.forEach(criterion -> known.add(criterion.id()));
    Set<String> asked = new HashSet<>();
    for (QuestionnaireItem item : items) {
      requireDistinct(
          item.options().stream().map(QuestionnaireItem.Option::id), "option of " + item.id());
      if (!known.contains(item.criterion()) || !asked.containsAll(item.conditions().keySet())) {
        throw new IllegalArgumentException(
            "item " + item.id() + " names a criterion or an earlier item that is not there");
      }
      asked.add(item.id());
    }
  }

  private static void requireDistinct(Stream<String> ids, String kind) {
    Set<String> seen = new HashSet<>();
    ids.filter(id -> !seen.add(id))
        .findFirst()
        .ifPresent(id -> {
          throw new IllegalArgumentException("the " + kind + " " + id + " is there twice");
        });
  }

  /// The item with this id.
  public Optional<QuestionnaireItem> item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /// The criterion with this id.
  public Optional<Criterion> criterion(String id) {
    return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
  }

  /// The items that are asked after these answers, in order.
  public List<QuestionnaireItem> asked(AnswerSheet answers) {
    Set<String> reached = new HashSet<>();
    return items.stream().filter(item -> isAsked(item, answers, reached)).toList();
  }

  /// Answers to what is not asked do not count: a person who needs no database is not held to the
  /// ORM they wanted before. Answers that fit nothing are left out too.
  public AnswerSheet reachable(AnswerSheet answers) {
    AnswerSheet reachable = AnswerSheet.NONE;
    for (QuestionnaireItem item : asked(answers)) {
      Optional<AnswerSheet.Answer> answer = answers.to(item.id());
      if (answer.isPresent() && item.option(answer.get().option()).isPresent()) {
        reachable = reachable.with(item.id(), answer.get());
      }
    }
    return reachable;
  }

  private static boolean isAsked(QuestionnaireItem item, AnswerSheet answers, Set<String> reached) {
    boolean isAsked =
        item.conditions().entrySet().stream()
            .allMatch(condition ->
                reached.contains(condition.getKey())
                    && answers
                        .to(condition.getKey())
                        .filter(answer -> condition.getValue().contains(answer.option()))
                        .isPresent());
    if (isAsked) {
      reached.add(item.id());
    }
    return isAsked;
  }

  /// Something by which frameworks are judged.
  ///
  /// @param title for people, a few words
  /// @param weight its swing weight against those of the other criteria, 1 to 100
  public record Criterion(String id, String title, int weight) {
    /// The greatest weight.
    public static final int MOST_WEIGHT = 100;

    public Criterion {
      if (weight < 1 || weight > MOST_WEIGHT) {
        throw new IllegalArgumentException(
            "the weight of criterion " + id + " must be from 1 to 100, was " + weight);
      }
    }
  }
}
