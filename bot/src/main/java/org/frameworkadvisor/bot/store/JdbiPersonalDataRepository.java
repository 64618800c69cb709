package org.frameworkadvisor.bot.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.privacy.PersonalDataKind;
import org.frameworkadvisor.bot.privacy.PersonalDataRepository;
import org.jdbi.v3.core.Handle;

/// What is kept of members, over all tables.
final class JdbiPersonalDataRepository implements PersonalDataRepository {
  /// Columns that hold milliseconds since 1970.
  private static final String TIME = "_at";

  private final Database database;

  JdbiPersonalDataRepository(Database database) {
    this.database = database;
  }

  @Override
  public SequencedMap<PersonalDataKind, List<Map<String, String>>> of(UserId member) {
    return database.write(handle -> { // one transaction, so that all is of one moment
      SequencedMap<PersonalDataKind, List<Map<String, String>>> kept = new LinkedHashMap<>();
      PersonalTable.ALL.forEach(table -> kept.put(table.kind(), things(table, member, handle)));
      return kept;
    });
  }

  @Override
  public SequencedMap<PersonalDataKind, Integer> forget(UserId member) {
    return database.remove(handle -> {
      SequencedMap<PersonalDataKind, Integer> forgotten = new LinkedHashMap<>();
      for (PersonalTable table : PersonalTable.ALL) {
        forgotten.put(table.kind(), things(table, member, handle).size());
        for (String statement : table.removal()) {
          handle.createUpdate(statement).bind("member", member).execute();
        }
      }
      return forgotten;
    });
  }

  private static List<Map<String, String>> things(
      PersonalTable table, UserId member, Handle handle) {
    return handle
        .createQuery(table.query())
        .bind("member", member)
        .mapToMap()
        .map(JdbiPersonalDataRepository::readable)
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
