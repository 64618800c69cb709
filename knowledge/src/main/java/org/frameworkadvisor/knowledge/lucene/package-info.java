/// The embedded search engine: the only place that knows Apache Lucene.
///
/// [LuceneIndex] serves passages, [LuceneIndexBuilder] makes an index, [LuceneVectorStore] keeps
/// the vectors of passages between builds, [EnglishText] says what counts as a word.
@NullMarked
package org.frameworkadvisor.knowledge.lucene;

import org.jspecify.annotations.NullMarked;
