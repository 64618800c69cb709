package org.frameworkadvisor.bot.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.privacy.GuildDataRepository;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/// What is kept of guilds, over all tables. The history of reloads is the content's, not theirs;
/// teams name no guild and are forgotten a week after they close.
final class JdbiGuildDataRepository implements GuildDataRepository {
  /// A table that names guilds belongs here.
  static final List<String> TABLES =
      List.of(
          "answers",
          "misses",
          "wishes",
          "drafts",
          "gaps",
          "taught",
          "channel_policies",
          "moderator_roles",
          "digests",
          "acts");

  private static final String ALL =
      "SELECT kept.guild AS guild, left_at FROM (SELECT guild FROM "
          + String.join(" UNION SELECT guild FROM ", TABLES)
          + ") AS kept LEFT JOIN left_guilds ON left_guilds.guild = kept.guild"
          + " WHERE kept.guild <> ''";

  private final Database database;

  JdbiGuildDataRepository(Database database) {
    this.database = database;
  }

  @Override
  public Map<GuildId, Optional<Instant>> all() {
    return database.read(handle ->
        handle
            .createQuery(ALL)
            .map((RowView row) ->
                Map.entry(
                    row.getColumn("guild", GuildId.class),
                    Optional.ofNullable(row.getColumn("left_at", Instant.class))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Override
  public void left(GuildId guild, Optional<Instant> since) {
    database.write(
        handle -> since.isPresent() ? mark(guild, since.get(), handle) : unmark(guild, handle));
  }

  @Override
  public int forget(GuildId guild) {
    return database.remove(handle -> {
      // Only of a guild that is marked so, within this transaction, may the log be removed.
      mark(guild, Instant.ofEpochMilli(-1), handle);
      run(
          "DELETE FROM votes WHERE answer IN (SELECT id FROM answers WHERE guild = ?)",
          guild,
          handle);
      run("DELETE FROM sessions WHERE place = ?", guild, handle);
      // The highest number goes up with every change, by which processes learn of it.
      run(
          """
          INSERT INTO taught
            (number, guild, id, question, answer, link, teacher, taught_at, is_forgotten)
          SELECT (SELECT MAX(number) FROM taught) + 1, '', '', '', '', '', '', 0, TRUE
          FROM taught WHERE guild = ? LIMIT 1
          """,
          guild,
          handle);
      int forgotten = 0;
      for (String table : TABLES) {
        forgotten += run("DELETE FROM " + table + " WHERE guild = ?", guild, handle);
      }
      unmark(guild, handle);
      return forgotten;
    });
  }

  private static int mark(GuildId guild, Instant since, Handle handle) {
    unmark(guild, handle);
    return handle.execute("INSERT INTO left_guilds (guild, left_at) VALUES (?, ?)", guild, since);
  }

  private static int unmark(GuildId guild, Handle handle) {
    return run("DELETE FROM left_guilds WHERE guild = ?", guild, handle);
  }

  private static int run(String statement, GuildId guild, Handle handle) {
    return handle.execute(statement, guild);
  }
}
