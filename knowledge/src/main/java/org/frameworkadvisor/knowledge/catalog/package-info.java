/// Views over the passages of one snapshot: [ComparisonBuilder] sets subjects side by side,
/// [KeyPoints] summarises a document, [TableOfContents] lists everything, [SubjectIndex] knows
/// which subjects the passages are about. None of them searches; they read passages in order.
///
/// Next stop: `org.frameworkadvisor.knowledge.snapshot`, which holds one catalog per snapshot.
@NullMarked
package org.frameworkadvisor.knowledge.catalog;

import org.jspecify.annotations.NullMarked;
