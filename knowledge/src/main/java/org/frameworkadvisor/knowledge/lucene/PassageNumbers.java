package org.frameworkadvisor.knowledge.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/// Leads from a passage's number to its first view, the one that carries its text.
final class PassageNumbers {
  private final int[] views;
  private final int passages;

  private PassageNumbers(int[] views, int passages) {
    this.views = views;
    this.passages = passages;
  }

  static PassageNumbers of(IndexReader reader) throws IOException {
    int[] views = new int[reader.maxDoc()];
    Arrays.fill(views, -1);
    int passages = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), PassageMapper.PASSAGE);
      while (numbers.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int number = (int) numbers.longValue();
        if (views[number] < 0) {
          views[number] = leaf.docBase + numbers.docID();
          passages++;
        }
      }
    }
    return new PassageNumbers(Arrays.copyOf(views, passages), passages);
  }

  int passages() {
    return passages;
  }

  int view(int number) {
    return views[number];
  }
}
