/// Tests of what features and front ends say to each other.
@NullMarked
package org.frameworkadvisor.bot.exchange;

import org.jspecify.annotations.NullMarked;
