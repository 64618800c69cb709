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
    Id id,
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
  public static Document titled(Id id, String title) {
    return new Document(id, title, "", "", null, List.of(), List.of());
  }

  /// Whether its title is a question that its text answers.
  public boolean isFaq() {
    return !wordings.isEmpty() || title.endsWith("?");
  }

  /// Names a document within its knowledge base: its path without the extension, or the `_id` of a
  /// line of a `.jsonl` file.
  public record Id(String value) implements Comparable<Id> {
    public Id {
      if (value.isBlank()) {
        throw new IllegalArgumentException("a document id must not be blank");
      }
    }

    @Override
    public int compareTo(Id other) {
      return value.compareTo(other.value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
