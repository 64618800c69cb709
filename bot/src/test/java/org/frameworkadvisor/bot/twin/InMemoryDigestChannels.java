package org.frameworkadvisor.bot.twin;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.bot.digest.DigestChannels;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.moderate.Audit;

/// Where digests go, in memory. While the audit is down, nothing changes.
public final class InMemoryDigestChannels extends Twin implements DigestChannels {
  private final Audit audit;
  private final Map<GuildId, Row> rows = new HashMap<>();

  public InMemoryDigestChannels(Audit audit) {
    this.audit = audit;
  }

  @Override
  public synchronized Optional<ChannelId> of(GuildId guild) {
    requireUp();
    return Optional.ofNullable(rows.get(guild)).map(Row::channel);
  }

  @Override
  public synchronized boolean set(Act act, Instant since) {
    requireUp();
    ChannelId channel = new ChannelId(act.about());
    Row before = rows.get(act.guild());
    if (before != null && before.channel().equals(channel)) {
      return false;
    }
    audit.append(act);
    rows.put(
        act.guild(),
        before == null
            ? new Row(channel, since, Instant.EPOCH)
            : new Row(channel, before.sentUntil(), before.claimedAt()));
    return true;
  }

  @Override
  public synchronized boolean stop(Act act) {
    requireUp();
    if (!rows.containsKey(act.guild())) {
      return false;
    }
    audit.append(act);
    rows.remove(act.guild());
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
