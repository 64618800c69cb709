@NullMarked
package org.frameworkadvisor.knowledge.content.format;

import org.jspecify.annotations.NullMarked;
