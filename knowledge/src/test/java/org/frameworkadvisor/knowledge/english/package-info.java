@NullMarked
package org.frameworkadvisor.knowledge.english;

import org.jspecify.annotations.NullMarked;
