package org.frameworkadvisor.knowledge.content.format;

import org.frameworkadvisor.knowledge.content.FileFindings;

/// Reads files of one format. What can be read goes into the draft, what is wrong into the
/// findings; nothing is thrown for content.
interface FormatReader {
  void read(SourceFile file, CorpusBuilder corpus, FileFindings findings);
}
