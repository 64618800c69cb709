package org.frameworkadvisor.knowledge.lucene;

import java.io.IOException;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;

/// Access to a model's vectors by document; documents ascend.
final class LeafVectors {
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
