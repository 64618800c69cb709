package org.frameworkadvisor.knowledge.scoring;

import java.util.List;

/// Where a framework stands.
///
/// @param total 0 to 100; 50 plus all contributions' points
/// @param excludedBy the items whose musts it cannot meet; empty where it is in the running
/// @param contributions one for each answer that counts, those that speak for it most first
public record FrameworkStanding(
    String framework,
    double total,
    List<String> excludedBy,
    List<ScoreContribution> contributions) {
  public FrameworkStanding {
    excludedBy = List.copyOf(excludedBy);
    contributions = List.copyOf(contributions);
  }

  /// Whether a must rules it out.
  public boolean isExcluded() {
    return !excludedBy.isEmpty();
  }
}
