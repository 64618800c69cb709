/// What is served now, and how the next snapshot comes about. A [Snapshot] is immutable and whole:
/// corpus, index, vectors and questionnaire. [SnapshotReload] reads the content and checks it,
/// [SnapshotBuilder] builds the index aside, [SnapshotStore] publishes and keeps earlier versions,
/// [SnapshotSwitch] hands the [ActiveSnapshot] to questions and closes the old one after its last
/// user has left.
///
/// Next stop: `org.frameworkadvisor.knowledge.search` for what happens to one question.
@NullMarked
package org.frameworkadvisor.knowledge.snapshot;

import org.jspecify.annotations.NullMarked;
