/// Tests of digests: what is in them, and when they are sent.
@NullMarked
package org.frameworkadvisor.bot.digest;

import org.jspecify.annotations.NullMarked;
