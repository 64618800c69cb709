package org.frameworkadvisor.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.frameworkadvisor.knowledge.content.GoldenSet;

/// The golden questions of a snapshot, whose text lies beside the index that was made with it. They
/// are read only when they are asked.
final class SnapshotGolden {
  private static final String FILE = "golden.yaml";

  private final String text;

  private SnapshotGolden(String text) {
    this.text = text;
  }

  /// Puts golden questions beside an index.
  static void write(GoldenSet golden, Path folder) throws IOException {
    if (!golden.source().isEmpty()) {
      Files.writeString(folder.resolve(FILE), golden.source());
    }
  }

  /// Those beside an index. The text is taken at once: the folder may be tidied away while the
  /// index is in use.
  static SnapshotGolden of(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    return new SnapshotGolden(Files.exists(file) ? Files.readString(file) : "");
  }

  GoldenSet questions() {
    return GoldenSet.parse(text);
  }
}
