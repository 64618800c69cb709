package org.frameworkadvisor.knowledge.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// A folder of files that are made once and then used by every start. Safe when several processes
/// start at once or one is killed: a file appears whole or not at all.
///
/// @param folder made when the first file is
/// @param prepared may hold files that were made in advance; only read, and may be missing
record UnpackedResources(Path folder, Path prepared) {

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
    Path ready = prepared.resolve(name);
    if (Files.isReadable(ready)) {
      return ready;
    }
    Files.createDirectories(folder);
    // Not a temporary file, which only its owner could read: the program may run as another user.
    Path part = folder.resolve(name + "-" + UUID.randomUUID() + ".part");
    try {
      maker.writeTo(part);
      // A file that is there is taken for whole, also after a power failure.
      try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
        written.force(true);
      }
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
    InputStream stream = UnpackedResources.class.getClassLoader().getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("the file " + name + " is not on the class path");
    }
    return stream;
  }
}
