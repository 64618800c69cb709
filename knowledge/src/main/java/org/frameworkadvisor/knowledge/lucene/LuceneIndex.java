package org.frameworkadvisor.knowledge.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.english.EnglishText;
import org.frameworkadvisor.knowledge.search.Embedder;
import org.frameworkadvisor.knowledge.search.PassageIndex;
import org.frameworkadvisor.knowledge.search.QueryAnalysis;
import org.frameworkadvisor.knowledge.search.TokenVectors;

/// Serves passages from a Lucene index on disk: by words with BM25, by meaning with the vectors
/// that were stored beside them.
///
/// The lexical score of a view is BM25 with the inverse document frequency cubed
/// ([QuestionReader.TermWeight]), and on top of it what the question's neighbouring terms add where
/// they stand together ([ProximityScorer]). Source of BM25: Robertson and Zaragoza, "The
/// probabilistic relevance framework: BM25 and beyond" (2009); with k1 = 0.6 and b = 0.3, for
/// passages are short and a word's second mention says little.
public final class LuceneIndex implements PassageIndex {
  private static final float K1 = 0.6f;
  private static final float B = 0.3f;

  /// Bytes that take less than a tenth of a second.
  private static final long QUICKLY_CHECKED = 1L << 26;

  /// As many passages stay in memory, and as many bytes of their pieces: unpacking them takes
  /// longer than searching for them.
  private static final int MOST_UNPACKED = 2_000;

  private static final long MOST_BYTES_OF_PIECES = 32L << 20;

  static {
    LuceneLogging.quieten();
  }

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Map<String, String> notes;
  private final EnglishText english;
  private final QuestionReader questions;
  private final PassageNumbers numbers;
  private final Cache<Integer, Passage> unpacked =
      Caffeine.newBuilder().maximumSize(MOST_UNPACKED).build();
  private final Cache<View, TokenVectors> pieces =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES_OF_PIECES)
          .weigher((View view, TokenVectors unpacked) -> Math.toIntExact(unpacked.heapBytes()))
          .build();

  /// A view as one of the models sees it.
  private record View(int number, int model) {}

  private LuceneIndex(Directory directory, DirectoryReader reader) throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    searcher.setSimilarity(new BM25Similarity(K1, B));
    this.notes = Map.copyOf(reader.getIndexCommit().getUserData());
    this.english =
        new EnglishText(
            LuceneIndexBuilder.SynonymMetadata.read(
                notes.getOrDefault(LuceneIndexBuilder.SynonymMetadata.SYNONYMS, "")));
    this.questions = new QuestionReader(reader, english);
    this.numbers = PassageNumbers.of(reader);
  }

  /// Opens a finished index. A small one is compared with its checksums, which takes a moment.
  ///
  /// @throws IOException also when it is damaged
  public static LuceneIndex open(Path folder) throws IOException {
    return open(FSDirectory.open(folder));
  }

  static LuceneIndex open(Directory directory) throws IOException {
    try {
      DirectoryReader reader =
          bytes(directory) <= QUICKLY_CHECKED
              ? VerifiedIndex.reader(directory)
              : DirectoryReader.open(directory);
      return new LuceneIndex(directory, reader);
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
  public QueryAnalysis read(String question, Embedder.Vocabulary vocabulary) {
    try {
      return questions.read(question, vocabulary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Set<String> terms(String text) {
    return english.tokens(text, Integer.MAX_VALUE).stream()
        .map(EnglishText.Token::term)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Candidate> candidates(QueryAnalysis analysis, List<float[]> vectors, int most) {
    if (reader.numDocs() == 0) {
      return List.of();
    }
    try {
      Query words = query(analysis);
      SortedSet<Integer> found = new TreeSet<>();
      collect(words, most, found);
      for (int model = 0; model < vectors.size(); model++) {
        collect(
            new KnnFloatVectorQuery(PassageMapper.vector(model), vectors.get(model), most),
            most,
            found);
      }
      return evidence(found, words, analysis.pairs(), vectors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void collect(Query query, int most, Set<Integer> into) throws IOException {
    for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
      into.add(hit.doc);
    }
  }

  private static Query query(QueryAnalysis analysis) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (QueryAnalysis.Term term : analysis.terms()) {
      Query word = new TermQuery(new Term(PassageMapper.TERMS, term.text()));
      float boost = (float) (QuestionReader.TermWeight.worth(term.weight()) / term.weight());
      any.add(new BoostQuery(word, boost), BooleanClause.Occur.SHOULD);
    }
    return any.build();
  }

  private List<Candidate> evidence(
      SortedSet<Integer> views, Query words, List<QueryAnalysis.Pair> pairs, List<float[]> vectors)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE, 1.0f);
    List<Candidate> candidates = new ArrayList<>(views.size());
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSet<Integer> here = views.subSet(leaf.docBase, leaf.docBase + leaf.reader().maxDoc());
      if (!here.isEmpty()) {
        LeafEvidence evidence = new LeafEvidence(leaf, weight, pairs, vectors);
        for (int view : here) {
          candidates.add(evidence.of(view));
        }
      }
    }
    return candidates;
  }

  @Override
  public float[] vector(int view, int model) {
    try {
      LeafReaderContext leaf = leafOf(view);
      return new LeafEvidence.LeafVectors(leaf, PassageMapper.vector(model))
          .at(view - leaf.docBase)
          .clone();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public double rarity(int piece) {
    try {
      int views = reader.numDocs();
      int having = reader.docFreq(new Term(PassageMapper.PIECES, PassageMapper.piece(piece)));
      return Math.log1p((views - having + 0.5) / (having + 0.5));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<TokenVectors> tokens(int number, int model) {
    View view = new View(number, model);
    Optional<TokenVectors> unpacked = Optional.ofNullable(pieces.getIfPresent(view));
    return unpacked.isPresent() ? unpacked : unpackPieces(view);
  }

  private Optional<TokenVectors> unpackPieces(View view) {
    try {
      LeafReaderContext leaf = leafOf(view.number());
      BinaryDocValues tokens =
          DocValues.getBinary(leaf.reader(), PassageMapper.tokens(view.model()));
      if (!tokens.advanceExact(view.number() - leaf.docBase)) {
        return Optional.empty();
      }
      BytesRef kept = tokens.binaryValue();
      TokenVectors unpacked =
          TokenVectors.of(ByteBuffer.wrap(kept.bytes, kept.offset, kept.length).slice());
      pieces.put(view, unpacked);
      return Optional.of(unpacked);
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
    return unpacked.get(number, this::unpack);
  }

  private Passage unpack(int number) {
    try {
      return PassageMapper.read(reader.storedFields().document(numbers.view(number)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void forEach(Consumer<Passage> visitor) {
    try {
      StoredFields stored = reader.storedFields();
      for (int number = 0; number < size(); number++) {
        visitor.accept(PassageMapper.read(stored.document(numbers.view(number))));
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
        reader) {
      english.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Keeps Lucene from recommending, at every start, a module that is still an incubator and costs
  /// every start 60 ms.
  static final class LuceneLogging {
    /// Held here, for the JDK drops loggers without a reference, and their levels with them.
    private static final Logger RECOMMENDATION =
        Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private LuceneLogging() {}

    static void quieten() {
      RECOMMENDATION.setLevel(Level.SEVERE);
    }
  }
}
