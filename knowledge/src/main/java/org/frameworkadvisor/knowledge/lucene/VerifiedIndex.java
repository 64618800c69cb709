package org.frameworkadvisor.knowledge.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;

/// Opens indexes that are as they were written. Left alone, Lucene looks at the beginnings and ends
/// of its large files only.
final class VerifiedIndex {
  private VerifiedIndex() {}

  /// Opens an index after comparing every file with its checksum.
  ///
  /// @throws IndexNotFoundException when there is none
  /// @throws CorruptIndexException when files are missing, cut off, changed, or of another version
  static DirectoryReader reader(Directory directory) throws IOException {
    DirectoryReader reader = opened(directory);
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return reader;
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  private static DirectoryReader opened(Directory directory) throws IOException {
    try {
      return DirectoryReader.open(directory);
    } catch (IndexNotFoundException e) {
      throw e;
    } catch (EOFException
        | FileNotFoundException
        | NoSuchFileException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | IllegalArgumentException
        | IllegalStateException e) {
      throw new CorruptIndexException("cannot be read", directory.toString(), e);
    }
  }
}
