/// English as an index sees it: [EnglishText] splits, stems and drops stop words. It may use
/// Lucene's analyzers and nothing else of Lucene, so that every index can share it.
@NullMarked
package org.frameworkadvisor.knowledge.english;

import org.jspecify.annotations.NullMarked;
