/// Reads a content folder. [ContentReader] is the entry: it lists the files through
/// [ContentFolder], gives each to the reader of its format, checks links and evidence, and returns
/// a `ContentResult`.
///
/// Next stop: `org.frameworkadvisor.knowledge.content.format`.
@NullMarked
package org.frameworkadvisor.knowledge.content.folder;

import org.jspecify.annotations.NullMarked;
