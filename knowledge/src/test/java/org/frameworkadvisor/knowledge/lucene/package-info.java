/// Tests of the search engine's room.
@NullMarked
package org.frameworkadvisor.knowledge.lucene;

import org.jspecify.annotations.NullMarked;
