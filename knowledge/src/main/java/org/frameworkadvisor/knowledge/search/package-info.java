/// From a question to passages, without any vendor: what goes in ([Question]), what comes out
/// ([SearchResult]), and the ports behind which an index and the embedding models stand
/// ([PassageIndex], [Embedder]).
@NullMarked
package org.frameworkadvisor.knowledge.search;

import org.jspecify.annotations.NullMarked;
