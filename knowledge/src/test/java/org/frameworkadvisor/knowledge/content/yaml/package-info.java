@NullMarked
package org.frameworkadvisor.knowledge.content.yaml;

import org.jspecify.annotations.NullMarked;
