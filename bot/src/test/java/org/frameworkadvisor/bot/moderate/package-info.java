/// Tests of what moderators decide.
@NullMarked
package org.frameworkadvisor.bot.moderate;

import org.jspecify.annotations.NullMarked;
