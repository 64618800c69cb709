/// The packaged bot as its own process on the simulated Discord, as members and moderators meet it.
/// [PackagedBot] starts and ends it; each `…IT` is a chapter of what is promised. They run after
/// the packaging, in `./mvnw verify`.
@NullMarked
package org.frameworkadvisor.bot.e2e;

import org.jspecify.annotations.NullMarked;
