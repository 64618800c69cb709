package org.frameworkadvisor.knowledge.content.format;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.WhiteSpace;

/// A file to read.
///
/// @param path where it is
/// @param name its path within the knowledge base, with `/` between the parts
record SourceFile(Path path, String name) {
  /// In lower case, without the dot; empty when there is none.
  public String extension() {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  /// A name that is nothing but an extension stands for itself, for an id must not be blank.
  public Document.Id documentId() {
    String stem = withoutExtension(name);
    return new Document.Id(stem.isBlank() ? name : stem);
  }

  /// What to call it when it has no title of its own.
  public String title() {
    String own = name.substring(name.lastIndexOf('/') + 1);
    String stem = WhiteSpace.fold(withoutExtension(own));
    return stem.isEmpty() ? own : stem;
  }

  public boolean isIn(List<String> folders) {
    List<String> parts = Arrays.asList(name.split("/", -1));
    return parts.subList(0, parts.size() - 1).stream().anyMatch(folders::contains);
  }

  /// Whether it is a fact sheet of a framework.
  public boolean isSheet() {
    return extension().equals("yaml") && isIn(List.of("frameworks"));
  }

  private static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
