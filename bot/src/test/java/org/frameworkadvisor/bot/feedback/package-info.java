/// Tests of votes.
@NullMarked
package org.frameworkadvisor.bot.feedback;

import org.jspecify.annotations.NullMarked;
