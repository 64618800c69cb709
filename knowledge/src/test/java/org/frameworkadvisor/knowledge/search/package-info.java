/// Tests of finding, deciding and quoting.
@NullMarked
package org.frameworkadvisor.knowledge.search;

import org.jspecify.annotations.NullMarked;
