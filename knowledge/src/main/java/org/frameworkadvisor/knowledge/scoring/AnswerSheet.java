package org.frameworkadvisor.knowledge.scoring;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a person has answered so far. An item that is missing was skipped.
///
/// @param byItem in the order of the items' ids, so that equal answers look equal
public record AnswerSheet(Map<String, Answer> byItem) {
  /// Nothing answered.
  public static final AnswerSheet NONE = new AnswerSheet(Map.of());

  public AnswerSheet {
    byItem = Collections.unmodifiableMap(new TreeMap<>(byItem));
  }

  /// The answer to an item; empty where it was skipped.
  public Optional<Answer> to(String item) {
    return Optional.ofNullable(byItem.get(item));
  }

  /// The same with one more answer, or another one.
  public AnswerSheet with(String item, Answer answer) {
    Map<String, Answer> more = new TreeMap<>(byItem);
    more.put(item, answer);
    return new AnswerSheet(more);
  }

  /// The same with an item skipped.
  public AnswerSheet without(String item) {
    Map<String, Answer> less = new TreeMap<>(byItem);
    less.remove(item);
    return new AnswerSheet(less);
  }

  /// What a person answers to one item.
  ///
  /// @param option id of the option
  public record Answer(String option, Importance importance) {}
}
