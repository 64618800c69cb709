package org.frameworkadvisor.knowledge.snapshot;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.search.PassageIndex;

/// When a person last checked the facts of a document.
///
/// @param document its id
public record DocumentReview(String document, String title, LocalDate on) {

  /// Those of an index that say it, in reading order.
  public static List<DocumentReview> in(PassageIndex index) {
    Map<String, DocumentReview> reviewed = new LinkedHashMap<>();
    index.forEach(passage -> {
      Document document = passage.document();
      LocalDate on = document.reviewed();
      if (on != null) {
        String id = document.id().value();
        reviewed.putIfAbsent(id, new DocumentReview(id, document.title(), on));
      }
    });
    return List.copyOf(reviewed.values());
  }
}
