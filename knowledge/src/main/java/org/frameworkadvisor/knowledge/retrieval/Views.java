package org.frameworkadvisor.knowledge.retrieval;

import java.util.ArrayList;
import java.util.List;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;

/// The texts by which a passage is found: itself under its headings, for a reader sees the passage
/// but whoever looks for it has the headings in mind; and the wordings of the question that it
/// answers.
public final class Views {
  private Views() {}

  /// The views of a passage, itself first.
  ///
  /// @param opensDocument whether it is the first passage of its document
  public static List<String> of(Passage passage, boolean opensDocument) {
    List<String> views = new ArrayList<>();
    views.add(headed(passage));
    Document document = passage.document();
    if (opensDocument) {
      views.addAll(document.wordings());
    }
    return views;
  }

  private static String headed(Passage passage) {
    List<String> parts = new ArrayList<>();
    parts.add(passage.document().title());
    parts.addAll(passage.section());
    parts.add(passage.text());
    return String.join(". ", parts);
  }
}
