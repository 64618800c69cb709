/// Lets the operator reach an instance of the program that runs, from another process on the same
/// machine. Starts in [SocketInstances].
///
/// Each instance listens on a Unix domain socket in the data folder, which only the owner of the
/// folder can reach. A connection is one order: a line of JSON there, and lines of JSON back, of
/// which the last is the report ([ControlMessage]).
@NullMarked
package org.frameworkadvisor.bot.control;

import org.jspecify.annotations.NullMarked;
