package org.frameworkadvisor.bot.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.RoleId;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.recommend.SessionId;
import org.frameworkadvisor.bot.teach.GapId;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Maps rows to records, a column to each component of the same name, and the other way round. An
/// id is a text; a moment is in milliseconds since 1970, and a duration in milliseconds.
final class RecordMapping {
  private RecordMapping() {}

  static Jdbi jdbi(DataSource source) {
    Jdbi jdbi = Jdbi.create(source);
    text(jdbi, AnswerId.class, AnswerId::new, AnswerId::value);
    text(jdbi, ChannelId.class, ChannelId::new, ChannelId::value);
    text(jdbi, GapId.class, GapId::new, GapId::value);
    text(jdbi, GuildId.class, GuildId::new, GuildId::value);
    text(jdbi, RoleId.class, RoleId::new, RoleId::value);
    text(jdbi, SessionId.class, SessionId::new, SessionId::value);
    text(jdbi, TaughtId.class, TaughtId::new, TaughtId::value);
    text(jdbi, UserId.class, UserId::new, UserId::value);
    number(jdbi, Instant.class, Instant::ofEpochMilli, Instant::toEpochMilli);
    number(jdbi, Duration.class, Duration::ofMillis, Duration::toMillis);
    return jdbi.registerRowMapper(RecordMapping::rowMapper);
  }

  private static <T> void text(
      Jdbi jdbi, Class<T> type, Function<String, T> read, Function<T, String> written) {
    jdbi.registerColumnMapper(
        type,
        (ColumnMapper<T>)
            (row, column, _) -> Optional.ofNullable(row.getString(column)).map(read).orElse(null));
    jdbi.registerArgument(argument(type, written));
  }

  private static <T> void number(
      Jdbi jdbi, Class<T> type, Function<Long, T> read, Function<T, Long> written) {
    jdbi.registerColumnMapper(
        type,
        (ColumnMapper<T>)
            (row, column, _) -> {
              T value = read.apply(row.getLong(column));
              return row.wasNull() ? null : value;
            });
    jdbi.registerArgument(argument(type, written));
  }

  private static <T> ArgumentFactory argument(Class<T> type, Function<T, ?> written) {
    return (_, value, _) ->
        type.isInstance(value)
            ? Optional.of((position, statement, _) ->
                statement.setObject(position, written.apply(type.cast(value))))
            : Optional.empty();
  }

  private static Optional<RowMapper<?>> rowMapper(Type type, ConfigRegistry config) {
    Class<?> record = GenericTypes.getErasedType(type);
    return record.isRecord() && config.get(ColumnMappers.class).findFor(type).isEmpty()
        ? Optional.of(ConstructorMapper.of(canonical(record)))
        : Optional.empty();
  }

  private static Constructor<?> canonical(Class<?> record) {
    try {
      return record.getDeclaredConstructor(
          Stream.of(record.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has one", e);
    }
  }
}
