/// Answers free-text questions, and understands a follow-up by what the same caller asked before.
@NullMarked
package org.frameworkadvisor.bot.ask;

import org.jspecify.annotations.NullMarked;
