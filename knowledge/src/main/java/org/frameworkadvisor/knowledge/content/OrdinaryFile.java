package org.frameworkadvisor.knowledge.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Opens files that people put in place. Reading a pipe there would wait for ever and a device
/// might never end, so they are refused before they are opened. A link is as good as the file that
/// it leads to: Kubernetes mounts secrets and content as links.
public final class OrdinaryFile {
  private OrdinaryFile() {}

  /// Refuses what is no ordinary file.
  ///
  /// @throws IOException with the file's name and what to do; where there is none, the system's own
  public static void require(Path file) throws IOException {
    if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
      throw new FileSystemException(
          file.toString(), null, "it is no ordinary file; put an ordinary file in its place");
    }
  }

  /// Opens it.
  ///
  /// @throws IOException as [#require]
  static InputStream open(Path file) throws IOException {
    require(file);
    return Files.newInputStream(file);
  }

  /// All of a small text.
  ///
  /// @param most how many bytes it may have
  /// @throws IOException as [#require], where it has more, and where it is not UTF-8
  public static String text(Path file, int most) throws IOException {
    try (InputStream in = open(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new FileSystemException(
            file.toString(), null, "it has more than %,d bytes; shorten it".formatted(most));
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }
}
