package org.frameworkadvisor.bot.store;

import org.jdbi.v3.core.Handle;

/// Where the tables are.
interface Database extends AutoCloseable {

  /// Does a task that changes nothing.
  ///
  /// @throws org.frameworkadvisor.bot.exchange.StoreUnavailable where it cannot be done now
  <T> T read(Task<T> task);

  /// Does a task that changes something, in one transaction: all of it is committed when it
  /// returns, and nothing where it throws.
  ///
  /// @throws org.frameworkadvisor.bot.exchange.StoreUnavailable where it cannot be done now
  <T> T write(Task<T> task);

  /// Whether nothing was ever kept, which takes no time to find out.
  boolean isNew();

  @Override
  void close();

  /// Statements, and what they return.
  interface Task<T> {
    T on(Handle handle);
  }
}
