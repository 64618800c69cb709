package org.frameworkadvisor.knowledge.scoring;

/// How much an answer matters to the person who gave it.
public enum Importance {
  /// It doesn't matter; as if the question had been skipped.
  NONE(0, 0),
  NICE(1, 1),
  IMPORTANT(2, 2),
  /// It counts most, and a framework that cannot meet it is out.
  MUST(4, 3);

  private final int factor;
  private final int step;

  Importance(int factor, int step) {
    this.factor = factor;
    this.step = step;
  }

  /// What the weight of the answer's criterion is multiplied by.
  public int factor() {
    return factor;
  }

  /// How many steps up or down another importance is.
  int stepsTo(Importance other) {
    return Math.abs(step - other.step);
  }
}
