package org.frameworkadvisor.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Names a state of content and models: the same bytes in the same files, read by the same models,
/// have the same fingerprint.
final class Fingerprint {
  private Fingerprint() {}

  /// The fingerprint, 32 hexadecimal digits.
  ///
  /// @param content a folder or a file
  /// @param makers whatever else decides what comes of the content: models, versions
  static String of(Path content, List<String> makers) throws IOException {
    MessageDigest digest = sha256();
    for (String maker : makers) {
      add(maker, digest);
    }
    byte[] buffer = new byte[1 << 16];
    for (Path file : files(content)) {
      Path name = file.equals(content) ? file.getFileName() : content.relativize(file);
      add(name.toString(), digest);
      try (InputStream bytes = Files.newInputStream(file)) {
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
          digest.update(buffer, 0, read);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static List<Path> files(Path content) throws IOException {
    if (!Files.isDirectory(content)) {
      return List.of(content);
    }
    try (Stream<Path> all = Files.walk(content)) {
      return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    }
  }

  private static void add(String text, MessageDigest digest) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
