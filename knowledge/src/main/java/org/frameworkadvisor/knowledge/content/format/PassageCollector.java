package org.frameworkadvisor.knowledge.content.format;

import java.util.List;
import org.frameworkadvisor.knowledge.content.CorpusBuilder;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.content.Passage;

/// The last step of reading a document of any format.
final class PassageCollector {
  private PassageCollector() {}

  /// Adds a document to the draft, or says that there is nothing in it to quote.
  static void add(
      List<Passage> passages, Document document, CorpusBuilder corpus, FileFindings findings) {
    if (passages.isEmpty()) {
      findings.error(
          0, "There is nothing in it to quote.", "Write at least one paragraph or list entry.");
      return;
    }
    corpus.add(document, passages);
  }
}
