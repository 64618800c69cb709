package org.frameworkadvisor.knowledge.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All ways to answer one item differently.
final class AnswerChanges {
  private static final int OTHER_OPTION = 2;

  private final String item;
  private final AnswerSheet.Answer before;
  private final long[] worth;
  private final List<Move> moves;

  private AnswerChanges(String item, AnswerSheet.Answer before, long[] worth, List<Move> moves) {
    this.item = item;
    this.before = before;
    this.worth = worth;
    this.moves = moves;
  }

  /// One of them.
  static final class Move {
    private final AnswerSheet.Answer after;
    private final int cost;
    private final long[] gain;
    private final long drops;

    Move(AnswerSheet.Answer after, int cost, long[] gain, long drops) {
      this.after = after;
      this.cost = cost;
      this.gain = gain;
      this.drops = drops;
    }

    AnswerSheet.Answer after() {
      return after;
    }

    /// How great the change is: a step of importance is 1, another option 2.
    int cost() {
      return cost;
    }

    /// What it gives each framework or takes from it.
    long[] gain() {
      return gain;
    }

    /// The answers that no longer count then, as bits: their items are not asked any more.
    long drops() {
      return drops;
    }
  }

  String item() {
    return item;
  }

  /// The answer as it is.
  AnswerSheet.Answer before() {
    return before;
  }

  /// What the answer as it is gives each framework.
  long[] worth() {
    return worth;
  }

  /// The ways to change it, the least first.
  List<Move> moves() {
    return moves;
  }

  static AnswerChanges of(
      ScoreMatrix matrix, AnswerSheet counted, List<String> answered, String id) {
    QuestionnaireItem item = matrix.item(id);
    AnswerSheet.Answer before = counted.to(id).orElseThrow();
    long[] worth = matrix.worth(item, before);
    List<Move> moves = new ArrayList<>();
    for (QuestionnaireItem.Option option : item.options()) {
      long drops = drops(matrix, counted, answered, id, option.id());
      for (Importance importance : Importance.values()) {
        AnswerSheet.Answer after = new AnswerSheet.Answer(option.id(), importance);
        if (!after.equals(before)) {
          long[] gain = matrix.worth(item, after);
          ScoreMatrix.add(gain, worth, -1);
          moves.add(new Move(after, cost(before, after), gain, drops));
        }
      }
    }
    moves.sort(
        Comparator.comparingInt(Move::cost)
            .thenComparing(move -> move.after().option())
            .thenComparing(move -> move.after().importance()));
    return new AnswerChanges(id, before, worth, different(moves, before));
  }

  /// What doesn't matter is the same whichever option it was, unless other questions hang on it.
  private static List<Move> different(List<Move> moves, AnswerSheet.Answer before) {
    Set<Long> seen = new HashSet<>();
    if (before.importance() == Importance.NONE) {
      seen.add(0L);
    }
    return moves.stream()
        .filter(move -> move.after().importance() != Importance.NONE || seen.add(move.drops()))
        .toList();
  }

  private static int cost(AnswerSheet.Answer before, AnswerSheet.Answer after) {
    return (before.option().equals(after.option()) ? 0 : OTHER_OPTION)
        + before.importance().stepsTo(after.importance());
  }

  private static long drops(
      ScoreMatrix matrix, AnswerSheet counted, List<String> answered, String id, String option) {
    if (!matrix.isGate(id)) {
      return 0;
    }
    AnswerSheet changed = counted.with(id, new AnswerSheet.Answer(option, Importance.NICE));
    AnswerSheet left = matrix.questionnaire().reachable(changed);
    long drops = 0;
    for (int i = 0; i < answered.size(); i++) {
      if (left.to(answered.get(i)).isEmpty()) {
        drops |= 1L << i;
      }
    }
    return drops;
  }
}
