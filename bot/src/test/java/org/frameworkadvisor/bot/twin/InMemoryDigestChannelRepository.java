package org.frameworkadvisor.bot.twin;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.bot.digest.DigestChannelRepository;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.moderate.AuditRepository;

/// Where digests go, in memory. While the audit is down, nothing changes.
public final class InMemoryDigestChannelRepository extends InMemoryRepository
    implements DigestChannelRepository {
  private final AuditRepository audit;
  private final Map<GuildId, Row> rows = new HashMap<>();

  public InMemoryDigestChannelRepository(AuditRepository audit) {
    this.audit = audit;
  }

  @Override
  public synchronized Optional<ChannelId> of(GuildId guild) {
    requireUp();
    return Optional.ofNullable(rows.get(guild)).map(Row::channel);
  }

  @Override
  public synchronized boolean set(AuditEntry auditEntry, Instant since) {
    requireUp();
    ChannelId channel = new ChannelId(auditEntry.about());
    Row before = rows.get(auditEntry.guild());
    if (before != null && before.channel().equals(channel)) {
      return false;
    }
    audit.append(auditEntry);
    rows.put(
        auditEntry.guild(),
        before == null
            ? new Row(channel, since, Instant.EPOCH)
            : new Row(channel, before.sentUntil(), before.claimedAt()));
    return true;
  }

  @Override
  public synchronized boolean stop(AuditEntry auditEntry) {
    requireUp();
    if (!rows.containsKey(auditEntry.guild())) {
      return false;
    }
    audit.append(auditEntry);
    rows.remove(auditEntry.guild());
    return true;
  }

  @Override
  public synchronized List<Addressed> owed(Instant due) {
    requireUp();
    return rows.entrySet().stream()
        .filter(row -> row.getValue().sentUntil().isBefore(due))
        .map(row -> new Addressed(row.getKey(), row.getValue().channel()))
        .sorted(Comparator.comparing(one -> one.guild().value()))
        .toList();
  }

  @Override
  public synchronized boolean claim(GuildId guild, Instant due, Instant now, Duration patience) {
    requireUp();
    Row row = rows.get(guild);
    if (row == null
        || !row.sentUntil().isBefore(due)
        || row.claimedAt().isAfter(now.minus(patience))) {
      return false;
    }
    rows.put(guild, new Row(row.channel(), row.sentUntil(), now));
    return true;
  }

  @Override
  public synchronized void sent(GuildId guild, Instant due) {
    requireUp();
    rows.computeIfPresent(
        guild,
        (_, row) ->
            row.sentUntil().isBefore(due) ? new Row(row.channel(), due, Instant.EPOCH) : row);
  }

  private record Row(ChannelId channel, Instant sentUntil, Instant claimedAt) {}
}
