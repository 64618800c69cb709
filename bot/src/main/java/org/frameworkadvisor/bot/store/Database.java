package org.frameworkadvisor.bot.store;

import org.jdbi.v3.core.Handle;

/// Where the tables are.
interface Database extends AutoCloseable {

  /// Does a task on a connection, committed when it returns.
  ///
  /// @throws org.frameworkadvisor.bot.exchange.StoreUnavailable where it cannot be done now
  <T> T with(Task<T> task);

  @Override
  void close();

  /// Statements, and what they return.
  interface Task<T> {
    T on(Handle handle);
  }
}
