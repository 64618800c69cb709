package org.frameworkadvisor.bot.recommend;

/// What came of somebody's move.
public sealed interface Stepped {

  /// It was made, and is kept.
  record Moved(Session now) implements Stepped {}

  /// It belongs to an earlier state, or cannot be made: nothing has changed.
  record Refused(Session now) implements Stepped {}

  /// Too long a time has passed.
  record Expired() implements Stepped {}

  /// There is no such session, at least not of theirs.
  record Unknown() implements Stepped {}

  /// The team that it belongs to has decided.
  record Decided() implements Stepped {}

  /// It could not be kept, so nothing has changed.
  record NotKept() implements Stepped {}
}
