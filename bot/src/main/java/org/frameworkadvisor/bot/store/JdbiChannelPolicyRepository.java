package org.frameworkadvisor.bot.store;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.frameworkadvisor.bot.moderate.ChannelPolicyRepository;
import org.frameworkadvisor.bot.moderate.PolicyChangeOutcome;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/// Policies, a row for each channel that has one.
final class JdbiChannelPolicyRepository implements ChannelPolicyRepository {
  private final Database database;

  JdbiChannelPolicyRepository(Database database) {
    this.database = database;
  }

  @Override
  public Optional<ChannelPolicy> find(GuildId guild, ChannelId channel) {
    return database.read(handle -> find(guild, channel, handle));
  }

  private static Optional<ChannelPolicy> find(GuildId guild, ChannelId channel, Handle handle) {
    return handle
        .createQuery(
            """
            SELECT mode, in_thread, is_private, feedback FROM channel_policies
            WHERE guild = :guild AND channel = :channel
            """)
        .bind("guild", guild)
        .bind("channel", channel)
        .mapTo(ChannelPolicy.class)
        .findOne();
  }

  @Override
  public Map<Key, ChannelPolicy> all() {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT guild, channel, mode, in_thread, is_private, feedback FROM channel_policies")
            .map((RowView row) -> Map.entry(row.getRow(Key.class), row.getRow(ChannelPolicy.class)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Override
  public PolicyChangeOutcome change(
      GuildId guild,
      ChannelId channel,
      UnaryOperator<ChannelPolicy> change,
      Function<ChannelPolicy, AuditEntry> act) {
    return database.write(handle -> {
      PolicyChangeOutcome outcome =
          PolicyChangeOutcome.of(
              find(guild, channel, handle).orElse(ChannelPolicy.DEFAULT), change);
      if (outcome instanceof PolicyChangeOutcome.Changed changed) {
        set(guild, channel, changed.now(), handle);
        JdbiAuditRepository.append(act.apply(changed.now()), handle);
      }
      return outcome;
    });
  }

  private static void set(GuildId guild, ChannelId channel, ChannelPolicy policy, Handle handle) {
    handle
        .createUpdate(
            """
            INSERT INTO channel_policies (guild, channel, mode, in_thread, is_private, feedback)
            VALUES (:guild, :channel, :mode, :inThread, :isPrivate, :feedback)
            ON CONFLICT (guild, channel) DO UPDATE SET
              mode = excluded.mode,
              in_thread = excluded.in_thread,
              is_private = excluded.is_private,
              feedback = excluded.feedback
            """)
        .bind("guild", guild)
        .bind("channel", channel)
        .bindMethods(policy)
        .execute();
  }
}
