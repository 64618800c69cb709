@NullMarked
package org.frameworkadvisor.bot.console.text;

import org.jspecify.annotations.NullMarked;
