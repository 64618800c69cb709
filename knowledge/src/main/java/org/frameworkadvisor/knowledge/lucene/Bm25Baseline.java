package org.frameworkadvisor.knowledge.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/// What Lucene gives as it comes, to compare with: one field, its analyzer for English, BM25 with
/// its defaults.
public final class Bm25Baseline implements AutoCloseable {
  private static final String ID = "id";
  private static final String TEXT = "text";

  static {
    LuceneIndex.LuceneLogging.quieten();
  }

  private final Directory directory = new ByteBuffersDirectory();
  private final Analyzer analyzer = new EnglishAnalyzer();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /// Indexes texts by id, in memory.
  public Bm25Baseline(Map<String, String> texts) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Document document = new Document();
        document.add(new StoredField(ID, text.getKey()));
        document.add(new TextField(TEXT, text.getValue(), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
  }

  /// The ids of the best texts for a question, best first.
  public List<String> search(String question, int most) throws IOException {
    List<String> ids = new ArrayList<>();
    var query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, question);
    if (query == null) {
      return ids;
    }
    StoredFields stored = reader.storedFields();
    for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
      String id = stored.document(hit.doc).get(ID);
      if (id != null) {
        ids.add(id);
      }
    }
    return ids;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    analyzer.close();
    directory.close();
  }
}
