package org.frameworkadvisor.knowledge.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;
import org.frameworkadvisor.knowledge.content.Corpus;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.english.EnglishText;
import org.frameworkadvisor.knowledge.search.PassageView;
import org.jspecify.annotations.Nullable;

/// Writes an index into an empty folder. Nothing of it can be read before [#finish].
public final class LuceneIndexBuilder implements AutoCloseable {
  private static final int CONNECTIONS = 16;
  private static final int BEAM = 100;

  /// How many vectors a search through the graph is expected to look at before a graph is made.
  /// Below about 8,000 views every vector is looked at instead, which is exact and still fast.
  private static final int GRAPH_FROM = 900;

  private static final int NO_GRAPH = Integer.MAX_VALUE;

  /// From as many views on, vectors are searched in 8 bits. Where every vector is looked at anyway,
  /// whole floats are faster and exact.
  private static final int SHORTENED_FROM = 8_000;

  private static final FieldType SPELLING = counted(true);
  private static final FieldType PIECE = counted(false);

  static {
    LuceneIndex.LuceneLogging.quieten();
  }

  private final Directory directory;
  private final IndexWriter writer;
  private final Corpus.Synonyms synonyms;
  private final Codec codec = new Codec();
  private int passages;
  private int views;

  /// Starts an index.
  ///
  /// @param folder made if it does not exist
  public LuceneIndexBuilder(Path folder, Corpus.Synonyms synonyms) throws IOException {
    this(FSDirectory.open(folder), synonyms);
  }

  LuceneIndexBuilder(Directory directory, Corpus.Synonyms synonyms) throws IOException {
    this(directory, synonyms, config -> {});
  }

  LuceneIndexBuilder(
      Directory directory, Corpus.Synonyms synonyms, Consumer<IndexWriterConfig> tuning)
      throws IOException {
    Analyzer analyzer =
        new PerFieldAnalyzerWrapper(
            new EnglishText(synonyms), Map.of(PassageMapper.WORDS, new EnglishText.Words()));
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    config.setCodec(codec);
    config.setMergeScheduler(new SerialMergeScheduler());
    // Merges neighbours only, which keeps the reading order.
    config.setMergePolicy(new Completing(new LogDocMergePolicy()));
    config.setRAMBufferSizeMB(64);
    tuning.accept(config);
    this.directory = directory;
    this.synonyms = synonyms;
    this.writer = new IndexWriter(directory, config);
  }

  /// Adds the next passage.
  ///
  /// @param views the texts by which it is found; the first is the passage itself
  public void add(Passage passage, List<Embedded> views) throws IOException {
    for (int i = 0; i < views.size(); i++) {
      PassageView view = views.get(i).view();
      Document document = new Document();
      if (i == 0) {
        PassageMapper.write(passage, document);
      }
      document.add(new NumericDocValuesField(PassageMapper.PASSAGE, passages));
      document.add(new NumericDocValuesField(PassageMapper.SIGNPOST, view.signpost() ? 1 : 0));
      document.add(new TextField(PassageMapper.TERMS, view.text(), Field.Store.NO));
      document.add(new Field(PassageMapper.WORDS, view.text(), SPELLING));
      List<float[]> vectors = views.get(i).vectors();
      for (int model = 0; model < vectors.size(); model++) {
        document.add(
            new KnnFloatVectorField(
                PassageMapper.vector(model),
                vectors.get(model),
                VectorSimilarityFunction.DOT_PRODUCT));
      }
      List<byte[]> tokens = views.get(i).tokens();
      for (int model = 0; model < tokens.size(); model++) {
        document.add(
            new BinaryDocValuesField(PassageMapper.tokens(model), new BytesRef(tokens.get(model))));
      }
      for (int piece : views.get(i).pieces()) {
        document.add(new Field(PassageMapper.PIECES, PassageMapper.piece(piece), PIECE));
      }
      writer.addDocument(document);
    }
    this.views += views.size();
    passages++;
  }

  /// A view as the models see it.
  ///
  /// @param vectors one per model
  /// @param tokens its pieces as [TokenVectors#bytes] has them, one per model; none where they are
  ///   not kept
  /// @param pieces the ids of the last model's pieces; none where they are not kept
  public record Embedded(
      PassageView view, List<float[]> vectors, List<byte[]> tokens, Set<Integer> pieces) {
    public Embedded {
      vectors = List.copyOf(vectors);
      tokens = List.copyOf(tokens);
      pieces = Set.copyOf(pieces);
    }

    /// A view without its pieces.
    public static Embedded whole(PassageView view, List<float[]> vectors) {
      return new Embedded(view, vectors, List.of(), Set.of());
    }
  }

  /// Completes the index; from now on it can be opened.
  ///
  /// @param notes kept with it
  public void finish(Map<String, String> notes) throws IOException {
    codec.last = views < SHORTENED_FROM ? Codec.WHOLE : Codec.SHORTENED;
    writer.forceMerge(1);
    Map<String, String> all = new HashMap<>(notes);
    all.put(SynonymMetadata.SYNONYMS, SynonymMetadata.write(synonyms));
    writer.setLiveCommitData(all.entrySet());
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      writer.rollback();
    }
  }

  /// Of what is only counted.
  private static FieldType counted(boolean tokenized) {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setOmitNorms(true);
    type.setTokenized(tokenized);
    type.freeze();
    return type;
  }

  /// Lucene's own codec, with 8-bit vectors in a large index: a quarter of the memory at the same
  /// answers. Graphs are made once, of everything and in reading order: those of parts would have
  /// to be made again with every merge, which takes several times as long.
  private static final class Codec extends Lucene104Codec {
    static final KnnVectorsFormat WHOLE =
        new Lucene99HnswVectorsFormat(CONNECTIONS, BEAM, 1, null, GRAPH_FROM);
    static final KnnVectorsFormat SHORTENED = shortened(GRAPH_FROM);
    private static final KnnVectorsFormat WHILE_WRITING = shortened(NO_GRAPH);

    /// What the finished index is written in.
    private volatile KnnVectorsFormat last = WHILE_WRITING;

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
      return last;
    }

    private static KnnVectorsFormat shortened(int graphFrom) {
      return new Lucene104HnswScalarQuantizedVectorsFormat(
          ScalarEncoding.UNSIGNED_BYTE, CONNECTIONS, BEAM, 1, null, graphFrom);
    }
  }

  /// Writes everything once more at the end, also where it is in one part already.
  private static final class Completing extends FilterMergePolicy {
    private boolean completed;

    Completing(MergePolicy merging) {
      super(merging);
    }

    @Override
    public @Nullable MergeSpecification findForcedMerges(
        SegmentInfos parts,
        int most,
        Map<SegmentCommitInfo, Boolean> wanted,
        MergeContext context) {
      if (completed || parts.size() == 0) {
        return null;
      }
      completed = true;
      MergeSpecification whole = new MergeSpecification();
      whole.add(new OneMerge(parts.asList()));
      return whole;
    }
  }

  /// How a vocabulary is noted in an index, so that opening it needs no other file.
  static final class SynonymMetadata {
    static final String SYNONYMS = "synonyms";

    private SynonymMetadata() {}

    static String write(Corpus.Synonyms synonyms) {
      return synonyms.groups().stream()
          .map(group -> String.join("\t", group))
          .collect(Collectors.joining("\n"));
    }

    static Corpus.Synonyms read(String noted) {
      return new Corpus.Synonyms(noted.lines().map(line -> List.of(line.split("\t"))).toList());
    }
  }
}
