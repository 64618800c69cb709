package org.frameworkadvisor.knowledge.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.frameworkadvisor.knowledge.content.DurableFile;

/// A text that lies beside the index that was made with it.
///
/// @param file its name there
record SnapshotText(String file) {
  /// The questionnaire.
  static final SnapshotText QUESTIONNAIRE = new SnapshotText("questionnaire.yaml");

  /// The golden questions.
  static final SnapshotText GOLDEN = new SnapshotText("golden.yaml");

  /// Puts it there; nothing where there is none.
  void write(String text, Path folder) throws IOException {
    if (!text.isEmpty()) {
      DurableFile.write(folder.resolve(file), text);
    }
  }

  /// Takes it from there; empty where there is none. It is taken when an index is opened: the
  /// folder may be tidied away while the index is in use.
  String read(Path folder) throws IOException {
    Path path = folder.resolve(file);
    return Files.exists(path) ? Files.readString(path) : "";
  }
}
