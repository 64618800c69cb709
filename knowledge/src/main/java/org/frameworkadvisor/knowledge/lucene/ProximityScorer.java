package org.frameworkadvisor.knowledge.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.frameworkadvisor.knowledge.search.QueryAnalysis;

/// Scores how a question's neighbouring terms stand together in a view: as in the question, which
/// makes a phrase, or at least close by. Looks at the views that it is asked for and no others.
final class ProximityScorer {
  /// What a pair adds when it stands as in the question, as a part of its weight.
  private static final double ORDERED = 2.0 / 3;

  /// What a pair adds when it stands close by.
  private static final double NEAR = 2.0 / 3;

  /// As many places, counting every word, may lie between what is close by.
  private static final int WINDOW = 5;

  private final List<Pair> pairs = new ArrayList<>();
  private final List<Places> places = new ArrayList<>();

  ProximityScorer(LeafReader leaf, List<QueryAnalysis.Pair> wanted) throws IOException {
    Map<String, Optional<Places>> byTerm = new HashMap<>();
    for (QueryAnalysis.Pair pair : wanted) {
      Optional<Places> first = places(leaf, pair.first(), byTerm);
      Optional<Places> second = places(leaf, pair.second(), byTerm);
      if (first.isPresent() && second.isPresent()) {
        pairs.add(new Pair(first.get(), second.get(), pair.distance(), pair.weight()));
      }
    }
    byTerm.values().forEach(term -> term.ifPresent(places::add));
  }

  private static Optional<Places> places(
      LeafReader leaf, String term, Map<String, Optional<Places>> byTerm) throws IOException {
    Optional<Places> places = byTerm.get(term);
    if (places == null) {
      Term indexed = new Term(PassageMapper.TERMS, term);
      places = Optional.ofNullable(leaf.postings(indexed, PostingsEnum.POSITIONS)).map(Places::new);
      byTerm.put(term, places);
    }
    return places;
  }

  /// What a pair can add at most.
  static double most(QueryAnalysis.Pair pair) {
    return (ORDERED + NEAR) * pair.weight();
  }

  /// The score of a document of the leaf; documents ascend.
  double score(int doc) throws IOException {
    for (Places term : places) {
      term.moveTo(doc);
    }
    double score = 0;
    for (Pair pair : pairs) {
      score += pair.score();
    }
    return score;
  }

  /// A pair with the places of its terms in the document at hand.
  private record Pair(Places first, Places second, int distance, double weight) {
    double score() {
      return weight * ((standsAsAsked() ? ORDERED : 0) + (standsNear() ? NEAR : 0));
    }

    private boolean standsAsAsked() {
      int i = 0;
      int j = 0;
      while (i < first.count && j < second.count) {
        int difference = second.at[j] - first.at[i] - distance;
        if (difference == 0) {
          return true;
        }
        if (difference < 0) {
          j++;
        } else {
          i++;
        }
      }
      return false;
    }

    private boolean standsNear() {
      int i = 0;
      int j = 0;
      while (i < first.count && j < second.count) {
        int difference = second.at[j] - first.at[i];
        if (Math.abs(difference) <= WINDOW) {
          return true;
        }
        if (difference < 0) {
          j++;
        } else {
          i++;
        }
      }
      return false;
    }
  }

  /// Where a term stands in the document at hand.
  private static final class Places {
    private final PostingsEnum postings;
    private int[] at = new int[8];
    private int count;

    Places(PostingsEnum postings) {
      this.postings = postings;
    }

    void moveTo(int doc) throws IOException {
      int now = postings.docID();
      if (now < doc) {
        now = postings.advance(doc);
      }
      count = now == doc ? postings.freq() : 0;
      if (at.length < count) {
        at = new int[Math.max(count, 2 * at.length)];
      }
      for (int i = 0; i < count; i++) {
        at[i] = postings.nextPosition();
      }
    }
  }
}
