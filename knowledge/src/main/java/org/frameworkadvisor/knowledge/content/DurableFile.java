package org.frameworkadvisor.knowledge.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes a small text atomically: a reader finds the old one or the new one, whole, also after a
/// crash.
public final class DurableFile {
  private static final Logger LOG = LoggerFactory.getLogger(DurableFile.class);

  private DurableFile() {}

  /// Writes it; on the disk when this returns.
  public static void write(Path file, String text) throws IOException {
    Path folder = file.resolveSibling("");
    Path aside = Files.createTempFile(folder, file.getFileName().toString(), ".part");
    try {
      try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(aside);
    }
    sync(folder);
  }

  /// Has the disk know which names a folder holds, where the system can say so.
  public static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      LOG.debug("{} cannot be synchronised", folder, e);
    }
  }
}
