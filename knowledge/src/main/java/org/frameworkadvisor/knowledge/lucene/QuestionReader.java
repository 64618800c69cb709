package org.frameworkadvisor.knowledge.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.frameworkadvisor.knowledge.english.EnglishText;
import org.frameworkadvisor.knowledge.english.EnglishText.Token;
import org.frameworkadvisor.knowledge.search.Embedder;
import org.frameworkadvisor.knowledge.search.QueryAnalysis;

/// Reads a question as the index sees it.
final class QuestionReader {
  /// A question has no use for more, and a hostile one must not get more.
  private static final int MOST_TERMS = 64;

  private final IndexReader reader;
  private final EnglishText english;
  private final SpellingCorrector.CorrectionCache corrections =
      new SpellingCorrector.CorrectionCache();

  QuestionReader(IndexReader reader, EnglishText english) {
    this.reader = reader;
    this.english = english;
  }

  QueryAnalysis read(String question, Embedder.Vocabulary vocabulary) throws IOException {
    String corrected =
        new SpellingCorrector(question, new SpellingDictionary(reader, vocabulary), corrections)
            .corrected();
    List<Token> tokens = english.tokens(corrected, MOST_TERMS);
    Map<String, QueryAnalysis.Term> terms = terms(tokens);
    Set<QueryAnalysis.Pair> pairs = pairs(tokens, terms);
    double perfect =
        terms.values().stream().mapToDouble(term -> TermWeight.worth(term.weight())).sum()
            + pairs.stream().mapToDouble(ProximityScorer::most).sum();
    return new QueryAnalysis(corrected, List.copyOf(terms.values()), List.copyOf(pairs), perfect);
  }

  private Map<String, QueryAnalysis.Term> terms(List<Token> tokens) throws IOException {
    Map<String, QueryAnalysis.Term> terms = new LinkedHashMap<>();
    int views = reader.getDocCount(PassageMapper.TERMS);
    for (Token token : tokens) {
      if (!terms.containsKey(token.term())) {
        int holding = reader.docFreq(new Term(PassageMapper.TERMS, token.term()));
        double weight = TermWeight.of(views, holding);
        terms.put(token.term(), new QueryAnalysis.Term(token.term(), weight, holding > 0));
      }
    }
    return terms;
  }

  /// Words as they are written only: the common terms of synonyms stand beside them, and would
  /// count each pair twice.
  private static Set<QueryAnalysis.Pair> pairs(
      List<Token> tokens, Map<String, QueryAnalysis.Term> terms) {
    List<Token> written = tokens.stream().filter(token -> !token.isCommon()).toList();
    Set<QueryAnalysis.Pair> pairs = new LinkedHashSet<>();
    for (int i = 1; i < written.size(); i++) {
      Token first = written.get(i - 1);
      Token second = written.get(i);
      if (!first.term().equals(second.term())) {
        double worth = TermWeight.worth(weight(terms, first), weight(terms, second));
        int distance = second.place() - first.place();
        pairs.add(new QueryAnalysis.Pair(first.term(), second.term(), distance, worth));
      }
    }
    return pairs;
  }

  private static double weight(Map<String, QueryAnalysis.Term> terms, Token token) {
    return Objects.requireNonNull(terms.get(token.term())).weight();
  }

  /// What a term is worth by how few views hold it.
  ///
  /// BM25's inverse document frequency says how rare a term is. Its cube is what a term adds to the
  /// score: a word that stands everywhere (the subject of the whole knowledge base) then has next
  /// to no weight beside the evidence of meaning, and a rare one (the name of a library) a lot.
  /// Natural logarithms and no division by the question's total keep the weight of words low in a
  /// small collection, where even a rare word is not rare.
  static final class TermWeight {
    /// Beyond this rarity a term says no more: it keeps the score in bounds when a collection
    /// grows.
    private static final double MOST = 8.5;

    /// Brings a term's part of the score to about 0 to 1.
    private static final double SCALE = 400;

    private TermWeight() {}

    /// The inverse document frequency.
    ///
    /// @param views how many there are
    /// @param holding how many of them hold the term
    static double of(long views, long holding) {
      return Math.log(1 + (views - holding + 0.5) / (holding + 0.5));
    }

    /// The most that a term adds to the score.
    static double worth(double rarity) {
      return worth(rarity, rarity);
    }

    /// What a pair of terms adds to the score: the cube of their geometric mean.
    static double worth(double rarity, double other) {
      return Math.pow(Math.min(rarity, MOST) * Math.min(other, MOST), 1.5) / SCALE;
    }
  }
}
