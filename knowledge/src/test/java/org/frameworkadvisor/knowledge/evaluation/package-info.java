@NullMarked
package org.frameworkadvisor.knowledge.evaluation;

import org.jspecify.annotations.NullMarked;
