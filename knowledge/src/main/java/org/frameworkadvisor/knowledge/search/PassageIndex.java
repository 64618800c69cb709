package org.frameworkadvisor.knowledge.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.frameworkadvisor.knowledge.content.Passage;

/// An index of passages, behind which a search engine stands. Immutable and thread-safe. A passage
/// can be found by several texts, its views: the passage under its headings, and for an entry of a
/// FAQ each wording of its question.
public interface PassageIndex extends AutoCloseable {

  /// How many passages it holds; they are numbered from 0 in reading order.
  int size();

  /// What was noted when the index was made.
  Map<String, String> notes();

  /// How this index understands a question's words.
  ///
  /// @param vocabulary words that are right although the index does not hold them; other unknown
  ///   words are taken for typing errors and corrected where a word of either comes close
  QueryAnalysis read(String question, Vocabulary vocabulary);

  /// The terms of any text, in the form in which a [QueryAnalysis] has them.
  Set<String> terms(String text);

  /// The views that may answer, each with all of its evidence, in no particular order.
  ///
  /// @param analysis from [#read]
  /// @param vectors the question's vectors, one per model; none where only words shall count
  /// @param most how many to look up by words, and as many by each vector
  List<Candidate> candidates(QueryAnalysis analysis, List<float[]> vectors, int most);

  /// The vector of a view.
  ///
  /// @param model which of the models, from 0
  float[] vector(int view, int model);

  /// The pieces of a view, relative to their centre; none where the index is too large to keep
  /// them.
  Optional<TokenVectors> tokens(int view);

  /// The number of a passage's first view; those of its further lines follow.
  int firstView(int passage);

  /// A passage by number.
  Passage passage(int number);

  /// Shows all passages in reading order.
  void forEach(Consumer<Passage> reader);

  /// Size on disk, in bytes.
  long bytes();

  @Override
  void close();
}
