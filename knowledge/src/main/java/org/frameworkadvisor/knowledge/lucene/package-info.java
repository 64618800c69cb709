/// The embedded search engine: the only room that knows Apache Lucene.
///
/// [LuceneIndex] serves passages, [LuceneIndexBuilder] makes an index, [LuceneVectorStore] keeps
/// the vectors of passages between builds, [QuestionReader] corrects a question and weighs its
/// terms. What counts as a word is said in `org.frameworkadvisor.knowledge.english`.
@NullMarked
package org.frameworkadvisor.knowledge.lucene;

import org.jspecify.annotations.NullMarked;
