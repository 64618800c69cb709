package org.frameworkadvisor.bot.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.sqlite.SQLiteErrorCode;

/// What can be wrong with the file, and what an operator does about it.
enum SqliteFault {
  LOCKED(
      "is locked by another program",
      "Close what else has it open, such as a database browser. There is no need to restart."),
  FULL("cannot grow, for its disk is full", "Free some space. There is no need to restart."),
  NOT_WRITABLE(
      "cannot be opened and written",
      "Let this process write to the file and to the folder that holds it. There is no need to"
          + " restart."),
  DAMAGED(
      "is damaged",
      "Stop the bot and move the file away with those beside it that begin with its name; put a"
          + " backup in its place, or start without, and there will be a new one."),
  LOST(
      "is missing or empty, although there was a database",
      "Stop the bot and restore a backup; or start it once with “./advisor --new-store”, and there"
          + " will be a new one."),
  UNREADABLE(
      "cannot be read or written", "Look after the disk that it is on, and how full that is."),
  NEWER(
      "was written by another version of the bot",
      "Start the version that wrote it, or a newer one."),
  SLOW(
      "takes too long to read or write",
      "Look at what else keeps the disk busy. There is no need to restart."),
  UNKNOWN("cannot be used", "The log has the details.");

  private static final int PRIMARY_CODE = 0xff;

  private final String problem;
  private final String remedy;

  SqliteFault(String problem, String remedy) {
    this.problem = problem;
    this.remedy = remedy;
  }

  /// The fault behind an exception.
  static SqliteFault of(Throwable thrown) {
    SqliteFault fault = UNKNOWN;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof FlywayValidateException) {
        return NEWER;
      }
      if (cause instanceof SQLException sql && of(sql.getErrorCode()).isPresent()) {
        return of(sql.getErrorCode()).get();
      }
      if (cause instanceof SQLTransientConnectionException) {
        fault = SLOW; // the tasks before this one hold the connection
      }
      if (cause instanceof NoSuchFileException) {
        return LOST;
      }
      if (cause instanceof IOException) {
        fault = NOT_WRITABLE;
      }
    }
    return fault;
  }

  /// See <https://sqlite.org/rescode.html>.
  private static Optional<SqliteFault> of(int code) {
    return switch (SQLiteErrorCode.getErrorCode(code & PRIMARY_CODE)) {
      case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> Optional.of(LOCKED);
      case SQLITE_FULL -> Optional.of(FULL);
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> Optional.of(NOT_WRITABLE);
      case SQLITE_CORRUPT, SQLITE_NOTADB -> Optional.of(DAMAGED);
      case SQLITE_IOERR -> Optional.of(UNREADABLE);
      default -> Optional.empty();
    };
  }

  /// Whether the file has to be opened anew once the cause is gone: it may be another one then.
  boolean closes() {
    return switch (this) {
      case LOCKED, FULL, SLOW -> false;
      case NOT_WRITABLE, DAMAGED, LOST, UNREADABLE, NEWER, UNKNOWN -> true;
    };
  }

  /// What is wrong, to be put behind the file's name.
  String problem() {
    return problem;
  }

  /// What is wrong and what to do, for an operator who is waiting for it.
  String advice(Path file) {
    return file + " " + problem + ". " + remedy;
  }

  /// One or two sentences for the operator.
  String message(Path file) {
    return file + " " + problem + ", so votes, settings and answers are not kept. " + remedy;
  }
}
