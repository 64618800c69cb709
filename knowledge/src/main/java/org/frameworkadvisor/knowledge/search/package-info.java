/// From a question to passages, without any vendor. [SearchEngine] walks a [Question] through its
/// steps: [PassageIndex] reads its words and names candidates, [EmbeddedQuestions] embeds it,
/// [SubjectIndex] and [AskedSubjects] see which frameworks it names, [ScoreFusion] ranks,
/// [LateInteraction] compares piece by piece, [AnswerDecision] decides, and a [SearchResult] comes
/// out. [KnownAnswerMatcher] does the same for answers that moderators taught.
///
/// The ports are [PassageIndex] and [Embedder]. Next stops: `org.frameworkadvisor.knowledge.lucene`
/// and `org.frameworkadvisor.knowledge.onnx`, which stand behind them.
@NullMarked
package org.frameworkadvisor.knowledge.search;

import org.jspecify.annotations.NullMarked;
