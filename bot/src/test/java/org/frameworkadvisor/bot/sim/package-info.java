/// A Discord of one's own, for tests: it keeps guilds, members, channels and messages, speaks the
/// gateway and the REST API on loopback ports, and refuses what Discord refuses. Start reading at
/// [SimDiscord], then [SimUser]: a member acts, and what they see is asserted.
///
/// Nothing here knows the bot. JDA is used by the tests of this package alone, which prove with a
/// bare client that what is simulated is close enough to be connected to.
@NullMarked
package org.frameworkadvisor.bot.sim;

import org.jspecify.annotations.NullMarked;
