@NullMarked
package org.frameworkadvisor.knowledge.content.folder;

import org.jspecify.annotations.NullMarked;
