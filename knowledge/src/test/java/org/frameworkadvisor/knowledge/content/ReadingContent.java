package org.frameworkadvisor.knowledge.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/// What tests of the reader share: files to read, and a short form of what came of them.
abstract class ReadingContent {
  @TempDir Path folder;

  /// Writes a file into the folder.
  final Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  final Content readFile(String name, String text) {
    return ContentReader.read(write(name, text));
  }

  final Content readFolder() {
    return ContentReader.read(folder);
  }

  final Content readResource(String name) {
    try (InputStream in = ReadingContent.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return ContentReader.read(Files.write(folder.resolve(name), bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One line per paragraph or entry of a list: its sections, then its text. Which entries share a
  /// passage is for the outline to decide, not for the readers.
  static List<String> outline(Content content) {
    return content.corpus().passages().stream()
        .flatMap(passage -> entries(passage).map(entry -> line(passage, entry)))
        .toList();
  }

  /// The texts that the file must hold: those of a passage without the bullets put before them.
  static Stream<String> entries(Passage passage) {
    if (!passage.text().contains(Passage.BULLET)) {
      return Stream.of(passage.text());
    }
    return passage.text().lines().map(ReadingContent::withoutBullet);
  }

  private static String withoutBullet(String line) {
    return line.startsWith(Passage.BULLET) ? line.substring(Passage.BULLET.length()) : line;
  }

  private static String line(Passage passage, String text) {
    String sections = String.join(" > ", passage.section());
    return sections.isEmpty() ? text : sections + ": " + text;
  }

  static List<String> ids(Content content) {
    return content.corpus().passages().stream().map(passage -> passage.id().value()).toList();
  }

  static Document only(Content content) {
    List<Document> documents = content.corpus().documents();
    if (documents.size() != 1) {
      throw new AssertionError("expected one document, but read " + content);
    }
    return documents.getFirst();
  }
}
