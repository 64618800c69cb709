@NullMarked
package org.frameworkadvisor.bot.console.chat;

import org.jspecify.annotations.NullMarked;
