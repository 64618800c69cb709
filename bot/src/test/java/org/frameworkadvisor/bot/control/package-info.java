/// Tests of reaching an instance from another process.
@NullMarked
package org.frameworkadvisor.bot.control;

import org.jspecify.annotations.NullMarked;
