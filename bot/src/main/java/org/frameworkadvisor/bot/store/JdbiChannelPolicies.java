package org.frameworkadvisor.bot.store;

import java.util.Optional;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.moderate.ChannelPolicies;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;

/// Policies, a row for each channel that has one.
final class JdbiChannelPolicies implements ChannelPolicies {
  private final Database database;

  JdbiChannelPolicies(Database database) {
    this.database = database;
  }

  @Override
  public Optional<ChannelPolicy> find(GuildId guild, ChannelId channel) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT mode, in_thread, is_private, feedback FROM channel_policies
                WHERE guild = :guild AND channel = :channel
                """)
            .bind("guild", guild.value())
            .bind("channel", channel.value())
            .map(row ->
                new ChannelPolicy(
                    ChannelPolicy.Mode.valueOf(row.getColumn("mode", String.class)),
                    row.getColumn("in_thread", Boolean.class),
                    row.getColumn("is_private", Boolean.class),
                    row.getColumn("feedback", Boolean.class)))
            .findOne());
  }

  @Override
  public void set(ChannelPolicy policy, Act act) {
    database.write(handle -> {
      handle
          .createUpdate(
              """
              INSERT INTO channel_policies (guild, channel, mode, in_thread, is_private, feedback)
              VALUES (:guild, :channel, :mode, :in_thread, :is_private, :feedback)
              ON CONFLICT (guild, channel) DO UPDATE SET
                mode = excluded.mode,
                in_thread = excluded.in_thread,
                is_private = excluded.is_private,
                feedback = excluded.feedback
              """)
          .bind("guild", act.guild().value())
          .bind("channel", act.about())
          .bind("mode", policy.mode().name())
          .bind("in_thread", policy.inThread())
          .bind("is_private", policy.isPrivate())
          .bind("feedback", policy.feedback())
          .execute();
      return JdbiAudit.append(act, handle);
    });
  }

  @Override
  public boolean anyWith(ChannelPolicy.Mode mode) {
    return database.read(handle ->
        handle
            .createQuery("SELECT 1 FROM channel_policies WHERE mode = :mode LIMIT 1")
            .bind("mode", mode.name())
            .mapTo(Integer.class)
            .findOne()
            .isPresent());
  }
}
