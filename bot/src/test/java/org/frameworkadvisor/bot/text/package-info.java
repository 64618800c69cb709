@NullMarked
package org.frameworkadvisor.bot.text;

import org.jspecify.annotations.NullMarked;
