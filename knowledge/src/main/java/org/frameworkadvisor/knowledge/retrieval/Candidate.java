package org.frameworkadvisor.knowledge.retrieval;

/// A view that may answer, with its evidence.
public final class Candidate {
  private final int passage;
  private final int view;
  private final double lexical;
  private final double[] semantic;

  /// Puts the evidence together.
  ///
  /// @param passage the number of the passage that it is a view of
  /// @param view the number of the view
  /// @param lexical BM25's score as a share of what a perfect match could reach, 0 to 1
  /// @param semantic cosine with the question, one per model
  public Candidate(int passage, int view, double lexical, double... semantic) {
    this.passage = passage;
    this.view = view;
    this.lexical = lexical;
    this.semantic = semantic.clone();
  }

  public int passage() {
    return passage;
  }

  public int view() {
    return view;
  }

  public double lexical() {
    return lexical;
  }

  /// The cosine by one of the models, counted from 0.
  public double semantic(int model) {
    return semantic[model];
  }

  /// How many models there is evidence of: none while only words are compared.
  public int models() {
    return semantic.length;
  }
}
