/// Tests of the content model, and of the content that is shipped.
@NullMarked
package org.frameworkadvisor.knowledge.content;

import org.jspecify.annotations.NullMarked;
