package org.frameworkadvisor.knowledge.search;

import java.util.List;
import org.frameworkadvisor.knowledge.content.Passage;

/// The result of a question: the decision, and the ranking behind it.
public sealed interface SearchResult {

  /// The ranking, best first.
  List<Hit> hits();

  /// The calibrated probability that the first passage answers the question, 0 to 1.
  double confidence();

  /// A passage answers.
  record Found(Quote answer, List<Hit> hits, double confidence) implements SearchResult {
    public Found {
      hits = List.copyOf(hits);
    }
  }

  /// The question can be read in several ways.
  ///
  /// @param readings clearer questions to choose from, best first
  record Unclear(List<String> readings, List<Hit> hits, double confidence) implements SearchResult {
    public Unclear {
      readings = List.copyOf(readings);
      hits = List.copyOf(hits);
    }
  }

  /// Nothing that is known answers.
  ///
  /// @param nearest questions that could be answered and come closest; may be empty
  record NotFound(List<String> nearest, List<Hit> hits, double confidence) implements SearchResult {
    public NotFound {
      nearest = List.copyOf(nearest);
      hits = List.copyOf(hits);
    }
  }

  /// Could not look, or not in time.
  ///
  /// @param reason for the reader, one sentence
  record Unavailable(String reason) implements SearchResult {
    @Override
    public List<Hit> hits() {
      return List.of();
    }

    @Override
    public double confidence() {
      return 0;
    }
  }

  /// A passage in a ranking.
  ///
  /// @param score what the ranking is sorted by, descending; comparable within one question only
  /// @param lexical how much of the question's informative words the passage holds, 0 to 1
  /// @param semantic how close the passage is in meaning, 0 to 1
  record Hit(Passage passage, double score, double lexical, double semantic) {}
}
