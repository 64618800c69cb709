package org.frameworkadvisor.bot.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.privacy.Kind;
import org.frameworkadvisor.bot.privacy.PersonalData;
import org.jdbi.v3.core.Handle;

/// What is kept of members, over all tables.
final class JdbiPersonalData implements PersonalData {
  /// Columns that hold milliseconds since 1970.
  private static final String TIME = "_at";

  private final Database database;

  JdbiPersonalData(Database database) {
    this.database = database;
  }

  @Override
  public SequencedMap<Kind, List<Map<String, String>>> of(UserId member) {
    return database.write(handle -> { // one transaction, so that all is of one moment
      SequencedMap<Kind, List<Map<String, String>>> kept = new LinkedHashMap<>();
      PersonalTable.ALL.forEach(table -> kept.put(table.kind(), things(table, member, handle)));
      return kept;
    });
  }

  @Override
  public SequencedMap<Kind, Integer> forget(UserId member) {
    SequencedMap<Kind, Integer> all =
        database.write(handle -> {
          SequencedMap<Kind, Integer> forgotten = new LinkedHashMap<>();
          for (PersonalTable table : PersonalTable.ALL) {
            forgotten.put(table.kind(), things(table, member, handle).size());
            for (String statement : table.removal()) {
              handle.createUpdate(statement).bind("member", member.value()).execute();
            }
          }
          return forgotten;
        });
    database.scrub();
    return all;
  }

  private static List<Map<String, String>> things(
      PersonalTable table, UserId member, Handle handle) {
    return handle
        .createQuery(table.query())
        .bind("member", member.value())
        .mapToMap()
        .map(JdbiPersonalData::readable)
        .list();
  }

  private static Map<String, String> readable(Map<String, Object> row) {
    Map<String, String> thing = new LinkedHashMap<>();
    row.forEach((name, value) -> {
      if (value != null) {
        boolean isTime = name.endsWith(TIME) && value instanceof Number;
        thing.put(
            name,
            isTime
                ? Instant.ofEpochMilli(((Number) value).longValue()).toString()
                : value.toString());
      }
    });
    return thing;
  }
}
