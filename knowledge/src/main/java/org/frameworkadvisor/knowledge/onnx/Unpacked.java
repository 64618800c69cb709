package org.frameworkadvisor.knowledge.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A folder of files that are made once and then used by every start. Safe when several processes
/// start at once or one is killed: a file appears whole or not at all.
///
/// @param folder made when the first file is
record Unpacked(Path folder) {

  /// Makes a file.
  interface Maker {
    void writeTo(Path file) throws IOException;
  }

  /// The file of this name, made first if it is missing.
  Path file(String name, Maker maker) throws IOException {
    Path file = folder.resolve(name);
    if (Files.exists(file)) {
      return file;
    }
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, name, ".part");
    try {
      maker.writeTo(part);
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
    return file;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Copies a resource of the class path.
  static Maker copyOf(String resource) {
    return file -> {
      try (InputStream packed = resource(resource)) {
        Files.copy(packed, file, StandardCopyOption.REPLACE_EXISTING);
      }
    };
  }

  /// A resource of the class path.
  static InputStream resource(String name) throws IOException {
    InputStream stream = Unpacked.class.getClassLoader().getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("the file " + name + " is not on the class path");
    }
    return stream;
  }
}
