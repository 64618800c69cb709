package org.frameworkadvisor.knowledge.content.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.junit.jupiter.api.io.TempDir;

/// What tests of the reader share: files to read, and a short form of the result.
public abstract class ContentReaderFixture {
  @TempDir protected Path folder;

  /// Writes a file into the folder.
  protected final Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  protected final ContentResult readFile(String name, String text) {
    return ContentReader.read(write(name, text));
  }

  protected final ContentResult readFolder() {
    return ContentReader.read(folder);
  }

  protected final ContentResult readResource(String name) {
    try (InputStream in = ContentReaderFixture.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return ContentReader.read(Files.write(folder.resolve(name), bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One line per paragraph or entry of a list: its sections, then its text. Which entries share a
  /// passage is for the outline to decide, not for the readers.
  protected static List<String> outline(ContentResult content) {
    return content.corpus().passages().stream()
        .flatMap(passage -> passage.lines().stream().map(entry -> line(passage, entry)))
        .toList();
  }

  private static String line(Passage passage, String text) {
    String sections = String.join(" > ", passage.section());
    return sections.isEmpty() ? text : sections + ": " + text;
  }

  protected static List<String> ids(ContentResult content) {
    return content.corpus().passages().stream().map(passage -> passage.id().value()).toList();
  }

  protected static Document only(ContentResult content) {
    List<Document> documents = content.corpus().documents();
    if (documents.size() != 1) {
      throw new AssertionError("expected one document, but read " + content);
    }
    return documents.getFirst();
  }
}
