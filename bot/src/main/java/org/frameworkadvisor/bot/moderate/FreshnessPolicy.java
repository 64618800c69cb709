package org.frameworkadvisor.bot.moderate;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;

/// Says which documents should be checked again.
///
/// @param staleAfter how long after a person has checked the facts; zero for never
/// @param zone where a day begins and ends
public record FreshnessPolicy(Duration staleAfter, ZoneId zone, InstantSource clock) {

  /// Those that are stale by now, the oldest first.
  public List<KnowledgeStatus.Review> stale(List<KnowledgeStatus.Review> documents) {
    if (staleAfter.isZero()) {
      return List.of();
    }
    LocalDate oldest = clock.instant().minus(staleAfter).atZone(zone).toLocalDate();
    return documents.stream()
        .filter(document -> document.on().isBefore(oldest))
        .sorted(Comparator.comparing(KnowledgeStatus.Review::on))
        .toList();
  }
}
