/// Puts frameworks side by side and sums up a topic, in quotes.
@NullMarked
package org.frameworkadvisor.bot.compare;

import org.jspecify.annotations.NullMarked;
