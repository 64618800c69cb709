/// Views over the passages of one snapshot, gathered in [SnapshotCatalog]: [ComparisonBuilder] sets
/// subjects side by side, by the facts of their sheets first, [KeyPoints] sums up a topic,
/// [TableOfContents] lists everything. They read passages in order and search nothing themselves.
///
/// Next stop: `org.frameworkadvisor.knowledge.snapshot`, which holds one catalog per snapshot.
@NullMarked
package org.frameworkadvisor.knowledge.catalog;

import org.jspecify.annotations.NullMarked;
