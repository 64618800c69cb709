package org.frameworkadvisor.bot.moderate;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.frameworkadvisor.knowledge.Contents;
import org.frameworkadvisor.knowledge.content.Document;

/// Content whose facts nobody has checked for long.
///
/// @param after how long a review counts
/// @param documents those reviewed longer ago, oldest review first
public record Stale(Duration after, List<Document> documents) {
  public Stale {
    documents = List.copyOf(documents);
  }

  /// What is stale on a day. A document that does not say when it was reviewed is not counted: it
  /// need not say so.
  public static Stale on(LocalDate today, Contents contents, Duration after) {
    LocalDate enough = today.minusDays(after.toDays());
    return new Stale(
        after,
        contents.documents().stream()
            .map(Contents.Entry::document)
            .filter(document -> document.reviewed() != null && document.reviewed().isBefore(enough))
            .sorted(Comparator.comparing(document -> Objects.requireNonNull(document.reviewed())))
            .toList());
  }
}
