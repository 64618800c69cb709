package org.frameworkadvisor.knowledge.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.content.format.ContentFiles;

/// What the files of a content look like from outside: names, sizes and times. Cheap enough to be
/// looked at every few seconds, wherever the files lie; [Fingerprint] says what is in them.
///
/// @param refused what keeps files from being read
record ContentFilesState(Map<String, List<Long>> files, Set<String> refused) {

  public static ContentFilesState of(Path content) throws IOException {
    ContentFiles listed = ContentFiles.of(content);
    Map<String, List<Long>> files = new TreeMap<>();
    for (Map.Entry<String, Path> file : listed.byName().entrySet()) {
      files.put(file.getKey(), look(file.getValue()));
    }
    return new ContentFilesState(
        files,
        listed.problems().stream().map(Object::toString).collect(Collectors.toUnmodifiableSet()));
  }

  private static List<Long> look(Path file) throws IOException {
    try {
      BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
      return List.of(is.size(), is.lastModifiedTime().to(TimeUnit.MICROSECONDS));
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }
}
