@NullMarked
package org.frameworkadvisor.bot.front;

import org.jspecify.annotations.NullMarked;
