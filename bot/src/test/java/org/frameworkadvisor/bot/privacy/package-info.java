/// Tests of what members can see and have removed.
@NullMarked
package org.frameworkadvisor.bot.privacy;

import org.jspecify.annotations.NullMarked;
