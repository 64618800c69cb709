package org.frameworkadvisor.bot.backup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files and folders.
final class FileTree {
  private static final Logger LOG = LoggerFactory.getLogger(FileTree.class);

  private FileTree() {}

  /// Everything in a folder, or the file itself, in the order of names; links are not followed.
  static List<Path> walk(Path tree) throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      return all.sorted().toList();
    }
  }

  static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  static void delete(Path tree) throws IOException {
    if (!isThere(tree)) {
      return;
    }
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  /// Takes away what was only needed on the way; what stays does no harm.
  static void discard(Path tree) {
    try {
      delete(tree);
    } catch (IOException e) {
      LOG.warn("{} could not be removed; do so by hand. {}", tree, reason(e));
    }
  }

  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Why something failed, for a person.
  static String reason(IOException failure) {
    return switch (failure) {
      case AccessDeniedException denied -> denied.getFile() + " may not be read or written";
      case NoSuchFileException missing -> missing.getFile() + " is not there";
      default -> String.valueOf(failure.getMessage());
    };
  }
}
