/// Tests of the knowledge as a whole, with its models and its index.
@NullMarked
package org.frameworkadvisor.knowledge;

import org.jspecify.annotations.NullMarked;
