package org.frameworkadvisor.knowledge.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.retrieval.Candidate;
import org.frameworkadvisor.knowledge.retrieval.PassageIndex;
import org.frameworkadvisor.knowledge.retrieval.Reading;
import org.frameworkadvisor.knowledge.retrieval.TokenVectors;

/// Serves passages from a Lucene index on disk: by words with BM25, by meaning with the vectors
/// that were stored beside them.
///
/// Source of the lexical score: Robertson and Zaragoza, "The probabilistic relevance framework:
/// BM25 and beyond" (2009), with k1 = 1.2 and b = 0.75; divided by the sum of the inverse document
/// frequencies of the question's terms, the unknown ones included, which bounds it by 1.
public final class LuceneIndex implements PassageIndex {
  private static final float K1 = 0.6f;
  private static final float B = 0.3f;
  private static final double CUBE_SCALE = 400;

  /// Beyond this rarity a term says no more: it keeps the score in bounds when a collection grows.
  private static final double MOST_WEIGHT = 8.5;

  /// A question has no use for more, and a hostile one must not get more.
  private static final int MOST_TERMS = 64;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Map<String, String> notes;
  private final EnglishText english;
  private final Spelling spelling;
  private final PassageNumbers numbers;

  private LuceneIndex(Directory directory, DirectoryReader reader) throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    searcher.setSimilarity(new BM25Similarity(K1, B));
    this.notes = Map.copyOf(reader.getIndexCommit().getUserData());
    this.english =
        new EnglishText(SynonymNotes.read(notes.getOrDefault(SynonymNotes.SYNONYMS, "")));
    this.spelling = new Spelling(reader);
    this.numbers = PassageNumbers.of(reader);
  }

  /// Opens a finished index.
  public static LuceneIndex open(Path folder) throws IOException {
    return open(FSDirectory.open(folder));
  }

  static LuceneIndex open(Directory directory) throws IOException {
    try {
      return new LuceneIndex(directory, DirectoryReader.open(directory));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  @Override
  public int size() {
    return numbers.passages();
  }

  @Override
  public Map<String, String> notes() {
    return notes;
  }

  @Override
  public Reading read(String question, Predicate<String> isWord) {
    try {
      String corrected = spelling.correct(question, isWord);
      Set<String> terms = new LinkedHashSet<>(english.terms(corrected, MOST_TERMS));
      List<Reading.Term> weighted = new ArrayList<>();
      long documents = Math.max(1, reader.numDocs());
      for (String term : terms) {
        int frequency = reader.docFreq(new Term(Fields.TERMS, term));
        double weight = Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
        weighted.add(new Reading.Term(term, weight, frequency > 0));
      }
      double perfect = weighted.stream().mapToDouble(LuceneIndex::loudness).sum();
      return new Reading(corrected, weighted, perfect);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Set<String> terms(String text) {
    return Set.copyOf(english.terms(text, Integer.MAX_VALUE));
  }

  @Override
  public List<Candidate> candidates(Reading reading, List<float[]> vectors, int most) {
    if (reader.numDocs() == 0) {
      return List.of();
    }
    try {
      Query words = query(reading);
      SortedSet<Integer> found = new TreeSet<>();
      collect(words, most, found);
      for (int model = 0; model < vectors.size(); model++) {
        collect(
            new KnnFloatVectorQuery(Fields.vector(model), vectors.get(model), most), most, found);
      }
      return evidence(found, words, vectors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void collect(Query query, int most, Set<Integer> into) throws IOException {
    for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
      into.add(hit.doc);
    }
  }

  private static Query query(Reading reading) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Reading.Term term : reading.terms()) {
      Query word = new TermQuery(new Term(Fields.TERMS, term.text()));
      float boost = (float) (loudness(term) / term.weight());
      any.add(new BoostQuery(word, boost), BooleanClause.Occur.SHOULD);
    }
    return any.build();
  }

  /// What a term can add to the score at most.
  private static double loudness(Reading.Term term) {
    return Math.pow(Math.min(term.weight(), MOST_WEIGHT), 3) / CUBE_SCALE;
  }

  private List<Candidate> evidence(SortedSet<Integer> views, Query words, List<float[]> vectors)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE, 1.0f);
    List<Candidate> candidates = new ArrayList<>(views.size());
    for (LeafReaderContext leaf : reader.leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      SortedSet<Integer> here = views.subSet(leaf.docBase, end);
      if (!here.isEmpty()) {
        evidence(leaf, here, weight, vectors, candidates);
      }
    }
    return candidates;
  }

  private void evidence(
      LeafReaderContext leaf,
      SortedSet<Integer> views,
      Weight weight,
      List<float[]> vectors,
      List<Candidate> into)
      throws IOException {
    Scorer scorer = weight.scorer(leaf);
    NumericDocValues passages = DocValues.getNumeric(leaf.reader(), Fields.PASSAGE);
    NumericDocValues signposts = DocValues.getNumeric(leaf.reader(), Fields.SIGNPOST);
    List<Vectors> stored = new ArrayList<>();
    for (int model = 0; model < vectors.size(); model++) {
      stored.add(new Vectors(leaf, Fields.vector(model)));
    }
    for (int view : views) {
      int doc = view - leaf.docBase;
      double[] cosines = new double[vectors.size()];
      for (int model = 0; model < cosines.length; model++) {
        cosines[model] = VectorUtil.dotProduct(vectors.get(model), stored.get(model).at(doc));
      }
      passages.advanceExact(doc);
      signposts.advanceExact(doc);
      double lexical = scorer == null ? 0 : score(scorer, doc);
      into.add(
          new Candidate(
              (int) passages.longValue(), view, lexical, signposts.longValue() == 1, cosines));
    }
  }

  private static double score(Scorer scorer, int doc) throws IOException {
    DocIdSetIterator matches = scorer.iterator();
    int at = matches.docID() < doc ? matches.advance(doc) : matches.docID();
    return at == doc ? scorer.score() : 0;
  }

  @Override
  public float[] vector(int view, int model) {
    try {
      LeafReaderContext leaf = leafOf(view);
      return new Vectors(leaf, Fields.vector(model)).at(view - leaf.docBase).clone();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<TokenVectors> tokens(int view) {
    try {
      LeafReaderContext leaf = leafOf(view);
      BinaryDocValues tokens = DocValues.getBinary(leaf.reader(), Fields.TOKENS);
      return tokens.advanceExact(view - leaf.docBase)
          ? Optional.of(TokenVectors.of(BytesRef.deepCopyOf(tokens.binaryValue()).bytes))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int firstView(int passage) {
    return numbers.view(passage);
  }

  private LeafReaderContext leafOf(int view) {
    return reader.leaves().get(ReaderUtil.subIndex(view, reader.leaves()));
  }

  @Override
  public Passage passage(int number) {
    try {
      return Fields.read(reader.storedFields().document(numbers.view(number)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void forEach(Consumer<Passage> visitor) {
    try {
      StoredFields stored = reader.storedFields();
      for (int number = 0; number < size(); number++) {
        visitor.accept(Fields.read(stored.document(numbers.view(number))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long bytes() {
    try {
      return bytes(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long bytes(Directory directory) throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      bytes += directory.fileLength(file);
    }
    return bytes;
  }

  @Override
  public void close() {
    try (directory;
        IndexReader closed = reader) {
      closed.incRef();
      closed.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Random access to a model's vectors by document.
  private static final class Vectors {
    private final FloatVectorValues values;
    private final KnnVectorValues.DocIndexIterator at;

    Vectors(LeafReaderContext leaf, String field) throws IOException {
      FloatVectorValues found = leaf.reader().getFloatVectorValues(field);
      if (found == null) {
        throw new IllegalStateException("the index holds no vectors in " + field);
      }
      this.values = found;
      this.at = found.iterator();
    }

    /// Valid until the next call; documents ascend.
    float[] at(int doc) throws IOException {
      if (at.advance(doc) != doc) {
        throw new IllegalStateException("the index holds a view without a vector");
      }
      return values.vectorValue(at.index());
    }
  }
}
