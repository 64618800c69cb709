/// Tests of finding, deciding and quoting.
@NullMarked
package org.frameworkadvisor.knowledge.retrieval;

import org.jspecify.annotations.NullMarked;
