package org.frameworkadvisor.bot.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowViewMapper;

/// Where the tables are.
interface Database extends AutoCloseable {

  /// Does a task that changes nothing.
  ///
  /// @throws org.frameworkadvisor.bot.model.StoreUnavailable where it cannot be done now
  <T> T read(Task<T> task);

  /// Does a task that changes something, in one transaction: all of it is committed when it
  /// returns, and nothing where it throws.
  ///
  /// @throws org.frameworkadvisor.bot.model.StoreUnavailable where it cannot be done now
  <T> T write(Task<T> task);

  /// Does a task as [#write] does, and has what it removed go from the disk too, as soon as no
  /// other process reads it any more. Where this process ends before, the next one goes on.
  ///
  /// @throws org.frameworkadvisor.bot.model.StoreUnavailable where it cannot be done now
  <T> T remove(Task<T> task);

  /// The rows of a query as far as this version of the program can still read them.
  ///
  /// @param values of the query's names
  /// @throws org.frameworkadvisor.bot.model.StoreUnavailable where it cannot be done now
  default <T> List<T> readable(
      String query, Map<String, ?> values, RowViewMapper<Optional<T>> row) {
    return read(handle ->
        handle.createQuery(query).bindMap(values).map(row).list().stream()
            .flatMap(Optional::stream)
            .toList());
  }

  /// Whether anything was ever kept, which takes no time to find out.
  boolean isThere();

  @Override
  void close();

  /// Statements, and what they return.
  interface Task<T> {
    T on(Handle handle);
  }
}
