@NullMarked
package org.frameworkadvisor.bot.console;

import org.jspecify.annotations.NullMarked;
