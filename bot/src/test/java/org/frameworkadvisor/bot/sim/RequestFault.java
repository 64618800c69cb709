package org.frameworkadvisor.bot.sim;

import java.util.concurrent.CountDownLatch;

/// Something that goes wrong with one request.
public sealed interface RequestFault {

  /// It is answered with this status, for instance 500, and nothing happens.
  record Status(int status) implements RequestFault {}

  /// It is one too many; nothing happens.
  ///
  /// @param seconds when to come back
  record TooMany(int seconds) implements RequestFault {}

  /// The connection is lost before it is heard.
  record Unheard() implements RequestFault {}

  /// It is heard, and the connection is lost before the answer.
  record Unanswered() implements RequestFault {}

  /// It is heard at once and answered when the latch is at zero.
  record Slow(CountDownLatch until) implements RequestFault {}
}
