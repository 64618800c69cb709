package org.frameworkadvisor.knowledge.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.RegularFile;
import org.frameworkadvisor.knowledge.content.Sha256;
import org.frameworkadvisor.knowledge.content.format.ContentFiles;

/// Names a state of content and models: the same bytes in the same files, read by the same models,
/// have the same fingerprint. A file that cannot be read counts as such; the reader of the content
/// reports it.
final class Fingerprint {
  private static final int BYTES = 16;

  private Fingerprint() {}

  /// The fingerprint, 32 hexadecimal digits.
  ///
  /// @param content a folder or a file
  /// @param makers what else the snapshot depends on: models, versions
  static String of(Path content, List<String> makers) {
    MessageDigest digest = Sha256.digest();
    makers.forEach(maker -> add(maker, digest));
    try {
      add(content, digest);
    } catch (IOException e) {
      add(e.toString(), digest);
    }
    return Sha256.hex(digest, BYTES);
  }

  private static void add(Path content, MessageDigest digest) throws IOException {
    ContentFiles files = ContentFiles.of(content);
    byte[] buffer = new byte[1 << 16];
    for (Map.Entry<String, Path> file : files.byName().entrySet()) {
      add(file.getKey(), digest);
      addBytes(file.getValue(), buffer, digest);
    }
    for (ContentProblem problem : files.problems()) {
      add(problem.toString(), digest);
    }
  }

  /// The fingerprint of texts, 32 hexadecimal digits.
  static String of(List<String> texts) {
    MessageDigest digest = Sha256.digest();
    texts.forEach(text -> add(text, digest));
    return Sha256.hex(digest, BYTES);
  }

  private static void addBytes(Path file, byte[] buffer, MessageDigest digest) {
    long size = 0;
    try (InputStream bytes = RegularFile.open(file)) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        digest.update(buffer, 0, read);
        size += read;
      }
    } catch (IOException e) {
      add(e.toString(), digest);
    }
    // Otherwise the end of one file could pass for the name of the next.
    add(Long.toString(size), digest);
  }

  private static void add(String text, MessageDigest digest) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
