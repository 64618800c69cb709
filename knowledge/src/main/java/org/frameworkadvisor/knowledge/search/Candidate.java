package org.frameworkadvisor.knowledge.search;

/// A view that may answer, with its evidence.
public final class Candidate {
  private final int passage;
  private final int view;
  private final double lexical;
  private final boolean signpost;
  private final double[] semantic;

  /// Puts the evidence together.
  ///
  /// @param passage the number of the passage that it is a view of
  /// @param view the number of the view
  /// @param lexical the index's score for its words, at most the reading's [QueryAnalysis#perfect]
  /// @param signpost whether it only announces what follows
  /// @param semantic cosine with the question, one per model
  public Candidate(int passage, int view, double lexical, boolean signpost, double... semantic) {
    this.passage = passage;
    this.view = view;
    this.lexical = lexical;
    this.signpost = signpost;
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

  public boolean isSignpost() {
    return signpost;
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
