/// Tests of the store: a contract for each port, which the twins in memory keep too, and faults.
@NullMarked
package org.frameworkadvisor.bot.store;

import org.jspecify.annotations.NullMarked;
