package org.frameworkadvisor.bot.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.digest.DigestChannelRepository;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;

/// Where digests go, a row for each guild that wants one.
final class JdbiDigestChannelRepository implements DigestChannelRepository {
  private final Database database;

  JdbiDigestChannelRepository(Database database) {
    this.database = database;
  }

  @Override
  public Optional<ChannelId> of(GuildId guild) {
    return database.read(handle ->
        handle
            .createQuery("SELECT channel FROM digests WHERE guild = :guild")
            .bind("guild", guild)
            .mapTo(ChannelId.class)
            .findOne());
  }

  @Override
  public boolean set(AuditEntry auditEntry, Instant since) {
    return database.write(handle -> {
      int changed =
          handle
              .createUpdate(
                  """
                  INSERT INTO digests (guild, channel, sent_until, claimed_at)
                  VALUES (:guild, :channel, :since, 0)
                  ON CONFLICT (guild) DO UPDATE SET channel = excluded.channel
                  WHERE digests.channel <> excluded.channel
                  """)
              .bind("guild", auditEntry.guild())
              .bind("channel", auditEntry.about())
              .bind("since", since)
              .execute();
      return changed == 1 && JdbiAuditRepository.append(auditEntry, handle) > 0;
    });
  }

  @Override
  public boolean stop(AuditEntry auditEntry) {
    return database.write(handle -> {
      int changed =
          handle
              .createUpdate("DELETE FROM digests WHERE guild = :guild")
              .bind("guild", auditEntry.guild())
              .execute();
      return changed == 1 && JdbiAuditRepository.append(auditEntry, handle) > 0;
    });
  }

  @Override
  public List<Addressed> owed(Instant due) {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT guild, channel FROM digests WHERE sent_until < :due ORDER BY guild")
            .bind("due", due)
            .mapTo(Addressed.class)
            .list());
  }

  @Override
  public boolean claim(GuildId guild, Instant due, Instant now, Duration patience) {
    return database.write(handle ->
        handle
                .createUpdate(
                    """
                    UPDATE digests SET claimed_at = :now
                    WHERE guild = :guild AND sent_until < :due AND claimed_at <= :before
                    """)
                .bind("guild", guild)
                .bind("due", due)
                .bind("now", now)
                .bind("before", now.minus(patience))
                .execute()
            == 1);
  }

  @Override
  public void sent(GuildId guild, Instant due) {
    database.write(handle ->
        handle
            .createUpdate(
                """
                UPDATE digests SET sent_until = :due, claimed_at = 0
                WHERE guild = :guild AND sent_until < :due
                """)
            .bind("guild", guild)
            .bind("due", due)
            .execute());
  }
}
