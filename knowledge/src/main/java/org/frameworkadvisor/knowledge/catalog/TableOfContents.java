package org.frameworkadvisor.knowledge.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;

/// The table of contents: documents, their sections, and the passages in them, in reading order.
///
/// @param version names the state of the knowledge; 1 to 8 lower-case letters and digits
public record TableOfContents(String version, List<Entry> documents) {
  public TableOfContents {
    documents = List.copyOf(documents);
  }

  /// A document with its sections.
  public record Entry(Document document, List<Section> sections) {
    public Entry {
      sections = List.copyOf(sections);
    }
  }

  /// What stands under one heading.
  ///
  /// @param path the headings down to it, outermost first; empty where there is none
  /// @param passages at least one
  public record Section(List<String> path, List<Passage> passages) {
    public Section {
      path = List.copyOf(path);
      passages = List.copyOf(passages);
    }
  }

  /// Those of passages in reading order.
  static TableOfContents of(String version, List<Passage> passages) {
    Map<Document.Id, Map<List<String>, List<Passage>>> documents = new LinkedHashMap<>();
    for (Passage passage : passages) {
      documents
          .computeIfAbsent(passage.document().id(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(passage.section(), _ -> new ArrayList<>())
          .add(passage);
    }
    List<Entry> entries = new ArrayList<>();
    for (Map<List<String>, List<Passage>> byPath : documents.values()) {
      List<Section> sections = new ArrayList<>();
      byPath.forEach((path, inSection) -> sections.add(new Section(path, inSection)));
      entries.add(new Entry(sections.getFirst().passages().getFirst().document(), sections));
    }
    return new TableOfContents(version, entries);
  }
}
