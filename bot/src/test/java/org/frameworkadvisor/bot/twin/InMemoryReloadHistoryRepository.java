package org.frameworkadvisor.bot.twin;

import java.util.ArrayList;
import java.util.List;
import org.frameworkadvisor.bot.moderate.ReloadEntry;
import org.frameworkadvisor.bot.moderate.ReloadHistoryRepository;

/// A history in memory.
public final class InMemoryReloadHistoryRepository extends InMemoryRepository
    implements ReloadHistoryRepository {
  private final List<Line> lines = new ArrayList<>();

  @Override
  public synchronized void add(String content, ReloadEntry entry) {
    requireUp();
    lines.add(new Line(content, entry));
  }

  @Override
  public synchronized List<ReloadEntry> latest(String content, int most) {
    requireUp();
    return lines.reversed().stream()
        .filter(line -> line.content().equals(content))
        .map(Line::entry)
        .limit(most)
        .toList();
  }

  private record Line(String content, ReloadEntry entry) {}
}
