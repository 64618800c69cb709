/// Files on disk become a [Corpus]: documents cut into passages that are small enough to quote.
///
/// Reading starts in [ContentReader]. One reader per format turns a file into an outline of
/// headings and blocks; [PassageSplitter] cuts the blocks into passages and gives each its heading
/// path. What is wrong with a file is a [ContentProblem] with file, line and remedy, never an
/// exception. `questionnaire.yaml` becomes a [QuestionnaireDefinition], if every check passes.
///
/// Next stop: `org.frameworkadvisor.knowledge.retrieval`, which finds passages.
@NullMarked
package org.frameworkadvisor.knowledge.content;

import org.jspecify.annotations.NullMarked;
