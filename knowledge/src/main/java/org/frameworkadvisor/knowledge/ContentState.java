package org.frameworkadvisor.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the files of a content look like from outside: names, sizes and times. Cheap enough to be
/// looked at every few seconds, wherever the files lie; [Fingerprint] says what is in them.
record ContentState(Map<String, List<Long>> files) {

  static ContentState of(Path content) throws IOException {
    Map<String, List<Long>> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(content, FileVisitOption.FOLLOW_LINKS)) {
      for (Path path : all.toList()) {
        add(content, path, files);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new ContentState(files);
  }

  private static void add(Path content, Path path, Map<String, List<Long>> files)
      throws IOException {
    try {
      BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class);
      if (is.isRegularFile()) {
        files.put(
            content.relativize(path).toString(),
            List.of(is.size(), is.lastModifiedTime().toMillis()));
      }
    } catch (NoSuchFileException goneMeanwhile) {
      files.put(content.relativize(path).toString(), List.of());
    }
  }
}
