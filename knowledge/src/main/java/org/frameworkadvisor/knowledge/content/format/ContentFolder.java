package org.frameworkadvisor.knowledge.content.format;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.frameworkadvisor.knowledge.content.FileFindings;

/// Lists the files of a knowledge base, in the order of their names.
///
/// Links are followed as long as they stay inside: Kubernetes mounts a ConfigMap as links into a
/// hidden folder. A link to the outside could publish anything that the process may read.
final class ContentFolder {
  private final Path root;
  private final Function<String, FileFindings> findings;
  private final Set<Path> visited = new HashSet<>();
  private final List<SourceFile> files = new ArrayList<>();

  private ContentFolder(Path root, Function<String, FileFindings> findings) {
    this.root = root;
    this.findings = findings;
  }

  /// All files of any format whose names don't start with a dot.
  ///
  /// @param findings takes the problems of the file that it is given the name of
  /// @throws IOException when the folder itself can't be read
  static List<SourceFile> list(Path root, Function<String, FileFindings> findings)
      throws IOException {
    ContentFolder folder = new ContentFolder(root.toRealPath(), findings);
    folder.walk(folder.root, "");
    folder.files.sort(Comparator.comparing(SourceFile::name));
    return List.copyOf(folder.files);
  }

  private void walk(Path directory, String prefix) throws IOException {
    if (!visited.add(directory.toRealPath())) {
      return;
    }
    List<Path> links = new ArrayList<>();
    for (Path entry : entries(directory)) {
      if (Files.isSymbolicLink(entry)) {
        links.add(entry);
      } else {
        visit(entry, prefix + entry.getFileName());
      }
    }
    // What is there by itself comes first, so that it's known by its own name.
    for (Path link : links) {
      follow(link, prefix + link.getFileName());
    }
  }

  private static List<Path> entries(Path directory) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      for (Path entry : stream) {
        if (!entry.getFileName().toString().startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    return entries;
  }

  private void visit(Path entry, String name) {
    if (!Files.isDirectory(entry)) {
      files.add(new SourceFile(entry, name));
      return;
    }
    try {
      walk(entry, name + "/");
    } catch (IOException e) {
      findings
          .apply(name)
          .error(
              0,
              "The folder can't be read (" + TextFile.reason(e) + ").",
              "Check its permissions.");
    }
  }

  private void follow(Path link, String name) {
    try {
      if (link.toRealPath().startsWith(root)) {
        visit(link, name);
        return;
      }
      findings
          .apply(name)
          .error(0, "The link leads out of the folder.", "Put a copy of the file in its place.");
    } catch (IOException e) {
      findings
          .apply(name)
          .error(0, "The link leads nowhere.", "Delete it, or put the file in its place.");
    }
  }
}
