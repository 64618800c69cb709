/// Stores in memory for tests, with real state. Each keeps the same contract as the real one, and
/// can be out of order for a while ([InMemoryRepository]).
@NullMarked
package org.frameworkadvisor.bot.twin;

import org.jspecify.annotations.NullMarked;
