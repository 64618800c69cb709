package org.frameworkadvisor.knowledge.content.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.FileFindings;

/// The files of a knowledge base, before any of them is opened. Names that start with a dot, such
/// as `.git`, are left out.
///
/// @param byName in the order of their names, which have `/` between the parts
/// @param problems what keeps others from being read, such as a link that leads outside
public record ContentFiles(Map<String, Path> byName, List<ContentProblem> problems) {
  public ContentFiles {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    problems = List.copyOf(problems);
  }

  /// Lists them.
  ///
  /// @param root a folder or a file
  /// @throws IOException when the folder can't be read
  public static ContentFiles of(Path root) throws IOException {
    Map<String, Path> byName = new LinkedHashMap<>();
    if (!Files.isDirectory(root)) {
      byName.put(String.valueOf(root.getFileName()), root);
      return new ContentFiles(byName, List.of());
    }
    List<ContentProblem> problems = new ArrayList<>();
    for (SourceFile file : ContentFolder.list(root, name -> new FileFindings(name, problems))) {
      byName.put(file.name(), file.path());
    }
    return new ContentFiles(byName, problems);
  }
}
