package org.frameworkadvisor.bot.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.moderate.AuditRepository;

/// Acts in memory.
public final class InMemoryAuditRepository extends InMemoryRepository implements AuditRepository {
  private final Map<GuildId, List<AuditEntry>> acts = new ConcurrentHashMap<>();

  @Override
  public long append(AuditEntry auditEntry) {
    requireUp();
    return acts.compute(
            auditEntry.guild(),
            (_, before) -> {
              List<AuditEntry> now = new ArrayList<>(before == null ? List.of() : before);
              now.add(auditEntry);
              return now;
            })
        .size();
  }

  @Override
  public List<NumberedEntry> page(GuildId guild, long before, int most) {
    requireUp();
    List<AuditEntry> all = acts.getOrDefault(guild, List.of());
    return LongStream.iterate(Math.min(all.size(), before - 1), number -> number > 0, n -> n - 1)
        .filter(number -> all.get((int) number - 1).kind() != AuditEntry.Kind.OUTCOME)
        .limit(most)
        .mapToObj(
            number -> new NumberedEntry(number, all.get((int) number - 1), outcome(number, all)))
        .toList();
  }

  private static Optional<String> outcome(long number, List<AuditEntry> all) {
    return all.stream()
        .filter(auditEntry -> auditEntry.kind() == AuditEntry.Kind.OUTCOME)
        .filter(auditEntry -> auditEntry.about().equals(Long.toString(number)))
        .map(AuditEntry::detail)
        .findFirst();
  }
}
