/// The model of the content: a [Corpus] of [Document]s cut into [Passage]s that are small enough to
/// quote, each with the [Citation] that shows where it can be checked. A [FieldVocabulary] names
/// what questions may be about. What is wrong with a file is a [ContentProblem] with file, line and
/// remedy, never an exception.
///
/// Files are read in `org.frameworkadvisor.knowledge.content.format`. Next stop:
/// `org.frameworkadvisor.knowledge.search`, which finds passages.
@NullMarked
package org.frameworkadvisor.knowledge.content;

import org.jspecify.annotations.NullMarked;
