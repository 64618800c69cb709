/// What features and front ends say to each other: who asks and where, and what comes back
/// ([Reply]). Neutral values: no terminal, no Discord, no markup.
@NullMarked
package org.frameworkadvisor.bot.model;

import org.jspecify.annotations.NullMarked;
