/// Tests of backups: what comes back, what is refused, and what a killed process leaves.
@NullMarked
package org.frameworkadvisor.bot.backup;

import org.jspecify.annotations.NullMarked;
