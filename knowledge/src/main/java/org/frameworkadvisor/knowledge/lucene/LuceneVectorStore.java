package org.frameworkadvisor.knowledge.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.frameworkadvisor.knowledge.search.VectorStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Vectors by key in a Lucene index of their own, which brings checksums and commits that survive a
/// killed process; a store that was damaged otherwise is given up and filled anew. Several
/// processes may read at once; while one of them writes, the vectors that another one computed are
/// not kept, which costs that other one time later and nothing else.
public final class LuceneVectorStore implements VectorStore {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneVectorStore.class);

  /// Making the store takes milliseconds; this is for a machine that stands still.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
  private static final String KEY = "key";
  private static final String VECTOR = "vector";

  static {
    LuceneIndex.LuceneLogging.quieten();
  }

  private final Directory directory;
  private DirectoryReader reader;

  private LuceneVectorStore(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
  }

  /// Opens the store in a folder, which is made if it does not exist. While another process makes
  /// it, this one waits.
  public static LuceneVectorStore open(Path folder) throws IOException {
    return open(folder, PATIENCE);
  }

  static LuceneVectorStore open(Path folder, Duration patience) throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      makeSureItExists(directory, patience);
      return new LuceneVectorStore(directory, VerifiedIndex.reader(directory));
    } catch (CorruptIndexException e) {
      LOG.warn("The vectors in {} are damaged and are computed anew.", folder, e);
      empty(directory);
      return new LuceneVectorStore(directory, DirectoryReader.open(directory));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static void empty(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
    makeSureItExists(directory, PATIENCE);
  }

  /// Opens a store that is only read.
  public static LuceneVectorStore openReadOnly(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      return new LuceneVectorStore(directory, VerifiedIndex.reader(directory));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /// The first process to get the lock makes it. If that process dies before it has, the system
  /// frees the lock and the next one gets it.
  private static void makeSureItExists(Directory directory, Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    while (!DirectoryReader.indexExists(directory)) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        writer.commit();
      } catch (LockObtainFailedException e) {
        if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
          throw new IOException("another process keeps the vector store locked unmade", e);
        }
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      }
    }
  }

  @Override
  public synchronized Optional<byte[]> find(String key) throws IOException {
    BytesRef wanted = new BytesRef(key);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(new Term(KEY, wanted), PostingsEnum.NONE);
      if (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        BytesRef stored =
            leaf.reader().storedFields().document(postings.docID()).getBinaryValue(VECTOR);
        return Optional.of(BytesRef.deepCopyOf(stored).bytes);
      }
    }
    return Optional.empty();
  }

  @Override
  public synchronized void keep(Map<String, byte[]> vectors) throws IOException {
    if (vectors.isEmpty()) {
      return;
    }
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (Map.Entry<String, byte[]> entry : vectors.entrySet()) {
        Document document = new Document();
        document.add(new StringField(KEY, entry.getKey(), Field.Store.NO));
        document.add(new StoredField(VECTOR, entry.getValue()));
        writer.updateDocument(new Term(KEY, entry.getKey()), document);
      }
    } catch (LockObtainFailedException e) {
      LOG.info("Another process is writing vectors; {} vectors are not kept.", vectors.size());
      return;
    }
    DirectoryReader newer = DirectoryReader.openIfChanged(reader);
    if (newer != null) {
      reader.close();
      reader = newer;
    }
  }

  @Override
  public long bytes() throws IOException {
    return LuceneIndex.bytes(directory);
  }

  @Override
  public synchronized void close() throws IOException {
    reader.close();
    directory.close();
  }
}
