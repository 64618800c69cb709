@NullMarked
package org.frameworkadvisor.knowledge.snapshot;

import org.jspecify.annotations.NullMarked;
