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
import org.frameworkadvisor.knowledge.lucene.EnglishText.Token;
import org.frameworkadvisor.knowledge.retrieval.Reading;
import org.frameworkadvisor.knowledge.retrieval.Vocabulary;

/// Reads a question as the index sees it.
final class QuestionReader {
  /// A question has no use for more, and a hostile one must not get more.
  private static final int MOST_TERMS = 64;

  private final IndexReader reader;
  private final EnglishText english;
  private final Corrections corrections = new Corrections();

  QuestionReader(IndexReader reader, EnglishText english) {
    this.reader = reader;
    this.english = english;
  }

  Reading read(String question, Vocabulary vocabulary) throws IOException {
    String corrected =
        new Spelling(question, new WordList(reader, vocabulary), corrections).corrected();
    List<Token> tokens = english.tokens(corrected, MOST_TERMS);
    Map<String, Reading.Term> terms = terms(tokens);
    Set<Reading.Pair> pairs = pairs(tokens, terms);
    double perfect =
        terms.values().stream().mapToDouble(term -> Rarity.worth(term.weight())).sum()
            + pairs.stream().mapToDouble(Closeness::most).sum();
    return new Reading(corrected, List.copyOf(terms.values()), List.copyOf(pairs), perfect);
  }

  private Map<String, Reading.Term> terms(List<Token> tokens) throws IOException {
    Map<String, Reading.Term> terms = new LinkedHashMap<>();
    int views = reader.getDocCount(Fields.TERMS);
    for (Token token : tokens) {
      if (!terms.containsKey(token.term())) {
        int holding = reader.docFreq(new Term(Fields.TERMS, token.term()));
        double weight = Rarity.of(views, holding);
        terms.put(token.term(), new Reading.Term(token.term(), weight, holding > 0));
      }
    }
    return terms;
  }

  /// Words as they are written only: the common terms of synonyms stand beside them, and would
  /// count each pair twice.
  private static Set<Reading.Pair> pairs(List<Token> tokens, Map<String, Reading.Term> terms) {
    List<Token> written = tokens.stream().filter(token -> !token.isCommon()).toList();
    Set<Reading.Pair> pairs = new LinkedHashSet<>();
    for (int i = 1; i < written.size(); i++) {
      Token first = written.get(i - 1);
      Token second = written.get(i);
      if (!first.term().equals(second.term())) {
        double worth = Rarity.worth(weight(terms, first), weight(terms, second));
        int distance = second.place() - first.place();
        pairs.add(new Reading.Pair(first.term(), second.term(), distance, worth));
      }
    }
    return pairs;
  }

  private static double weight(Map<String, Reading.Term> terms, Token token) {
    return Objects.requireNonNull(terms.get(token.term())).weight();
  }
}
