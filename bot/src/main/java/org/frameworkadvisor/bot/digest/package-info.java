/// What a week was like, for a guild's moderators: what was asked, what was answered, what was
/// missing ([Digest]); on demand, and every week where they want it ([DigestService]).
@NullMarked
package org.frameworkadvisor.bot.digest;

import org.jspecify.annotations.NullMarked;
