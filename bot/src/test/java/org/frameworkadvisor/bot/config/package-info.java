@NullMarked
package org.frameworkadvisor.bot.config;

import org.jspecify.annotations.NullMarked;
