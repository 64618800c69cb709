package org.frameworkadvisor.knowledge.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where passages come from: an article, a FAQ entry, a saved page or a line of a `.jsonl` file.
///
/// @param title what a reader sees as the source
/// @param source where the facts come from, in words; empty when not said
/// @param url where a reader can check; empty when there is none
/// @param reviewed when a person last checked the facts; null when not said
/// @param frameworks the frameworks it speaks of, lower case; empty when not said
/// @param wordings other ways to ask the question that the title is; empty unless it is a FAQ entry
public record Document(
    DocumentId id,
    String title,
    String source,
    String url,
    @Nullable LocalDate reviewed,
    List<String> frameworks,
    List<String> wordings) {
  public Document {
    frameworks = List.copyOf(frameworks);
    wordings = List.copyOf(wordings);
  }

  /// A document of which nothing but its title is known.
  public static Document titled(DocumentId id, String title) {
    return new Document(id, title, "", "", null, List.of(), List.of());
  }

  /// Whether its title is a question that its text answers.
  public boolean isFaq() {
    return !wordings.isEmpty() || title.endsWith("?");
  }
}
