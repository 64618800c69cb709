package org.frameworkadvisor.knowledge.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.VectorUtil;
import org.frameworkadvisor.knowledge.search.PassageIndex;
import org.frameworkadvisor.knowledge.search.QueryAnalysis;
import org.jspecify.annotations.Nullable;

/// All that a part of the index has to say about views and a question; views ascend.
final class LeafEvidence {
  private final LeafReaderContext leaf;
  private final @Nullable Scorer words;
  private final ProximityScorer proximity;
  private final List<float[]> asked;
  private final List<LeafVectors> stored = new ArrayList<>();
  private final NumericDocValues passages;
  private final NumericDocValues signposts;

  /// Prepares to read.
  ///
  /// @param words scores the question's terms one by one
  /// @param asked the question's vectors, one per model
  LeafEvidence(
      LeafReaderContext leaf, Weight words, List<QueryAnalysis.Pair> pairs, List<float[]> asked)
      throws IOException {
    this.leaf = leaf;
    this.words = words.scorer(leaf);
    this.proximity = new ProximityScorer(leaf.reader(), pairs);
    this.asked = asked;
    for (int model = 0; model < asked.size(); model++) {
      stored.add(new LeafVectors(leaf, PassageMapper.vector(model)));
    }
    this.passages = DocValues.getNumeric(leaf.reader(), PassageMapper.PASSAGE);
    this.signposts = DocValues.getNumeric(leaf.reader(), PassageMapper.SIGNPOST);
  }

  PassageIndex.Candidate of(int view) throws IOException {
    int doc = view - leaf.docBase;
    double[] cosines = new double[asked.size()];
    for (int model = 0; model < cosines.length; model++) {
      cosines[model] = VectorUtil.dotProduct(asked.get(model), stored.get(model).at(doc));
    }
    passages.advanceExact(doc);
    signposts.advanceExact(doc);
    return new PassageIndex.Candidate(
        (int) passages.longValue(), view, lexical(doc), signposts.longValue() == 1, cosines);
  }

  private double lexical(int doc) throws IOException {
    if (words == null) {
      return 0;
    }
    DocIdSetIterator matches = words.iterator();
    int at = matches.docID() < doc ? matches.advance(doc) : matches.docID();
    return at == doc ? words.score() + proximity.score(doc) : 0;
  }

  /// Access to a model's vectors by document; documents ascend.
  static final class LeafVectors {
    private final FloatVectorValues values;
    private final KnnVectorValues.DocIndexIterator at;

    LeafVectors(LeafReaderContext leaf, String field) throws IOException {
      FloatVectorValues found = leaf.reader().getFloatVectorValues(field);
      if (found == null) {
        throw new IllegalStateException("the index holds no vectors in " + field);
      }
      this.values = found;
      this.at = found.iterator();
    }

    /// Valid until the next call.
    float[] at(int doc) throws IOException {
      if (at.advance(doc) != doc) {
        throw new IllegalStateException("the index holds a view without a vector");
      }
      return values.vectorValue(at.index());
    }
  }
}
