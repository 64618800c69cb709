package org.frameworkadvisor.knowledge.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// One way to ask something, ready to be compared with others: two wordings that mean the same are
/// one question.
///
/// They are compared by the first model's vectors; the second one's, and how many rare words two
/// wordings share, were measured and told nothing more. Closeness in meaning is not sameness: "Is
/// Flask good for prototypes?" is as close to the same on Django as to any other wording. So what
/// they are about has to be the same, and no word may say the opposite ([QuestionContrast]).
///
/// Fitted by logistic regression (Hastie, Tibshirani and Friedman, "The elements of statistical
/// learning", 2009, section 4.4.1) to the 200,028 pairs of 633 paraphrased questions on 125 threads
/// of Stack Exchange, not by hand. Of the pairs of different threads, 27 in 198,594 come out as the
/// same at [#SAME], several of which two threads do share; of those of one thread, 36 in 100. In
/// the FAQ that the program comes with, it is 1 in 10,000 pairs of different entries, and 7 in 100
/// of the pairs of one entry, most of which ask for different sides of it. A missed one is counted
/// apart and can be taught apart; a false one gives a wrong answer.
public final class QuestionWording {
  /// From this probability on, two wordings count as the same question.
  public static final double SAME = 0.9;

  private static final double INTERCEPT = -23.452;
  private static final double CLOSE = 16.85;
  private static final double COVERED = 11.825;
  private static final double LEAST_COVERED = 5.974;

  private static final double INTERCEPT_CLOSE_ONLY = -36.077;
  private static final double CLOSE_ONLY = 44.438;

  /// Of many wordings so many are compared piece by piece.
  private static final int LOOKED_AT = 16;

  private final String text;
  private final Set<String> subjects;
  private final float[] vector;

  /// Packed: thousands are kept, and few of them looked at.
  private final byte[] pieces;

  private final QuestionContrast contrast;

  private QuestionWording(
      String typed, String text, Set<String> subjects, float[] vector, TokenVectors pieces) {
    this.text = text;
    this.subjects = subjects;
    this.vector = vector;
    this.pieces = pieces.bytes();
    this.contrast = QuestionContrast.in(typed + " " + text);
  }

  /// A wording as it was read.
  ///
  /// @param typed as it was typed
  /// @param text with typing errors corrected
  /// @param subjects what it is about
  /// @param centre what its pieces are taken relative to; empty or zeros where pieces are not kept
  public static QuestionWording of(
      String typed, String text, Set<String> subjects, Embedder.Embedding read, float[] centre) {
    boolean keepsPieces = IntStream.range(0, centre.length).anyMatch(i -> centre[i] != 0);
    TokenVectors pieces =
        keepsPieces ? read.tokens().centred(centre) : TokenVectors.of(new float[0][]);
    return new QuestionWording(typed, text, Set.copyOf(subjects), read.vector(), pieces);
  }

  /// What it says, with typing errors corrected.
  public String text() {
    return text;
  }

  /// What it is about.
  Set<String> subjects() {
    return subjects;
  }

  float[] vector() {
    return vector;
  }

  TokenVectors pieces() {
    return TokenVectors.of(pieces);
  }

  /// How likely it is that both ask the same, 0 to 1.
  public double sameAs(QuestionWording other) {
    if (text.equalsIgnoreCase(other.text)) {
      return 1;
    }
    if (!subjects.equals(other.subjects) || contrast.with(other.contrast)) {
      return 0;
    }
    return 1 / (1 + Math.exp(-logOdds(other)));
  }

  private double logOdds(QuestionWording other) {
    double close = Embedder.Embedding.cosine(vector, other.vector);
    TokenVectors ours = pieces();
    TokenVectors theirs = other.pieces();
    double[] there = ours.coverage(theirs, 0, theirs.size());
    double[] here = theirs.coverage(ours, 0, ours.size());
    if (there.length == 0 || here.length == 0) {
      return INTERCEPT_CLOSE_ONLY + CLOSE_ONLY * close;
    }
    return INTERCEPT
        + CLOSE * close
        + COVERED * (mean(there) + mean(here)) / 2
        + LEAST_COVERED * Math.min(least(there), least(here));
  }

  /// The one of many that most likely asks the same, if any does. Takes a moment for thousands.
  public Optional<Match> among(List<QuestionWording> others) {
    return IntStream.range(0, others.size())
        .filter(i -> subjects.equals(others.get(i).subjects))
        .mapToObj(i -> new Near(i, Embedder.Embedding.cosine(vector, others.get(i).vector)))
        .sorted(Comparator.comparingDouble(Near::closeness).reversed())
        .limit(LOOKED_AT)
        .map(near -> new Match(near.index(), sameAs(others.get(near.index()))))
        .filter(match -> match.probability() >= SAME)
        .max(Comparator.comparingDouble(Match::probability));
  }

  private record Near(int index, double closeness) {}

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  private static double least(double[] values) {
    return Arrays.stream(values).min().orElse(0);
  }

  /// The one that asks the same.
  ///
  /// @param index its place among those it was looked for in
  public record Match(int index, double probability) {}
}
