package org.frameworkadvisor.knowledge.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/// Brings the evidence of words and of meaning together into one score.
final class ScoreFusion {
  /// How many of the best passages are looked at piece by piece.
  static final int LOOKED_AT = 20;

  /// What the words are worth, against the root of what all of the question's words weigh: a long
  /// question has more words to match, and each of them says less.
  private static final double LEXICAL = 7;

  /// What one unit of a cosine is worth, counted by its usual spread among the candidates of one
  /// question: .06 for bge and .12 for MiniLM.
  private static final double[] SEMANTIC = {1.2 / 0.06, 0.72 / 0.12};

  /// What it is worth that a passage covers all of the question's pieces. Never less than nothing:
  /// those that are not looked at so closely stay behind.
  private static final double COVERED = 7;

  /// The same by the second model, where rare pieces count more. Public sets take anything from 1
  /// to 6; short facts of one kind, which differ in a word, rather less.
  private static final double COVERED_BY_RARITY = 1;

  private static final double SIGNPOST = 1.6;

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .reversed()
          .thenComparingInt(scored -> scored.candidate().passage());

  /// Ranks passages by their best view, best first; equal scores in reading order. The first few
  /// are ranked once more among themselves, by how much of the question they cover.
  ///
  /// @param perfect the reading's [QueryAnalysis#perfect]
  /// @param worth what a passage gains or loses by what it is about
  /// @param covers how much of the question a view covers, where that can be told
  List<Scored> rank(
      List<PassageIndex.Candidate> candidates,
      double perfect,
      IntToDoubleFunction worth,
      IntFunction<Optional<LateInteraction.Coverage>> covers) {
    Map<Integer, Scored> best = new HashMap<>();
    for (PassageIndex.Candidate candidate : candidates) {
      best.merge(
          candidate.passage(),
          scored(candidate, perfect, worth.applyAsDouble(candidate.passage())),
          (a, b) -> a.score() >= b.score() ? a : b);
    }
    List<Scored> ranked = new ArrayList<>(best.values());
    ranked.sort(BEST_FIRST);
    List<Scored> first = ranked.subList(0, Math.min(LOOKED_AT, ranked.size()));
    first.replaceAll(scored -> scored.covering(covers.apply(scored.candidate().view())));
    first.sort(BEST_FIRST);
    return ranked;
  }

  private static Scored scored(PassageIndex.Candidate candidate, double perfect, double worth) {
    double words = perfect > 0 ? LEXICAL * candidate.lexical() / Math.sqrt(perfect) : 0;
    double subjects = worth + deduction(candidate);
    double score = words + subjects;
    for (int model = 0; model < candidate.models(); model++) {
      score += SEMANTIC[model] * candidate.semantic(model);
    }
    return new Scored(candidate, words, subjects, score, Optional.empty());
  }

  private static double deduction(PassageIndex.Candidate candidate) {
    return candidate.isSignpost() ? -SIGNPOST : 0;
  }

  private static double worth(LateInteraction.Coverage covered) {
    return COVERED * Math.max(0, covered.evenly())
        + COVERED_BY_RARITY * Math.max(0, covered.byRarity());
  }

  /// A candidate with its score.
  ///
  /// @param words the part of the score that its words make
  /// @param subjects what it gains or loses by what it is about, and for only announcing
  /// @param covered how much of the question it covers; empty where it was not looked at so closely
  record Scored(
      PassageIndex.Candidate candidate,
      double words,
      double subjects,
      double score,
      Optional<LateInteraction.Coverage> covered) {

    private Scored covering(Optional<LateInteraction.Coverage> covered) {
      return new Scored(
          candidate, words, subjects, score + covered.map(ScoreFusion::worth).orElse(0.0), covered);
    }

    /// What the score is made of, for the passage as it is shown.
    SearchExplanation.Ranked explained(SearchResult.Hit hit) {
      return new SearchExplanation.Ranked(hit, words, score - words - subjects, subjects);
    }
  }
}
