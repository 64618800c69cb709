@NullMarked
package org.frameworkadvisor.knowledge.catalog;

import org.jspecify.annotations.NullMarked;
