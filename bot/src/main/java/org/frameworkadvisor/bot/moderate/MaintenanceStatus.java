package org.frameworkadvisor.bot.moderate;

import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;

/// What is being served, since when, and what of it should be looked at.
///
/// @param last what was done last; empty where nothing was, or that cannot be told now
/// @param stale documents whose facts were last checked too long ago, the oldest first
public record MaintenanceStatus(
    KnowledgeStatus knowledge, Optional<ReloadEntry> last, List<KnowledgeStatus.Review> stale) {
  public MaintenanceStatus {
    stale = List.copyOf(stale);
  }
}
