/// Reads a content folder. `ContentReader` is the entry: it lists the files, gives each to the
/// reader of its format, checks links and evidence, and returns a `ContentResult`. A `FormatReader`
/// turns a Markdown, HTML, text or JSON lines file into headings and blocks; `PassageSplitter` cuts
/// these into passages and gives each its heading path.
///
/// To add a format, write a `FormatReader` and name its ending in `ContentReader`. Next stop:
/// `org.frameworkadvisor.knowledge.content.yaml` for `questionnaire.yaml` and `golden.yaml`.
@NullMarked
package org.frameworkadvisor.knowledge.content.format;

import org.jspecify.annotations.NullMarked;
