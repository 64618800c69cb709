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
/// might never end, so they are refused unopened. A link is as good as the file that it leads to:
/// Kubernetes mounts secrets as links.
public final class RegularFile {
  private RegularFile() {}

  /// Is thrown instead of opening anything else.
  public static final class NoOrdinaryFile extends FileSystemException {
    private static final long serialVersionUID = 1;

    private NoOrdinaryFile(Path file) {
      super(file.toString(), null, "it is no ordinary file; put an ordinary file in its place");
    }
  }

  /// Refuses everything else.
  public static void require(Path file) throws IOException {
    if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
      throw new NoOrdinaryFile(file);
    }
  }

  /// Opens one.
  public static InputStream open(Path file) throws IOException {
    require(file);
    return Files.newInputStream(file);
  }

  /// The UTF-8 text of a small one.
  ///
  /// @param most how many bytes it may have
  public static String text(Path file, int most) throws IOException {
    try (InputStream in = open(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new FileSystemException(file.toString(), null, "it is far too long");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }
}
