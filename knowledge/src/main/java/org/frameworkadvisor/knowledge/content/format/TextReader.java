package org.frameworkadvisor.knowledge.content.format;

import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.CorpusBuilder;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.SourceFile;
import org.frameworkadvisor.knowledge.content.TextFile;
import org.frameworkadvisor.knowledge.content.WhiteSpace;

/// Reads `.txt`: a note, or a web page saved as text with all that was around it.
public final class TextReader implements FormatReader {
  @Override
  public void read(SourceFile file, CorpusBuilder corpus, FileFindings findings) {
    Optional<String> text = TextFile.read(file.path(), findings);
    if (text.isPresent() && corpus.claim(file.documentId(), file, 0, findings)) {
      read(text.get(), file, corpus, findings);
    }
  }

  private static void read(
      String text, SourceFile file, CorpusBuilder corpus, FileFindings findings) {
    if (WhiteSpace.isBlank(text)) {
      findings.error(0, "The file is empty.", "Write something into it or delete it.");
      return;
    }
    List<PlainLine> lines = PlainLines.of(text);
    PlainTitle page = PlainTitle.of(PageNoise.strip(PlainTextBlocks.blocks(lines), true));
    Document document =
        Document.titled(file.documentId(), page.title().isEmpty() ? file.title() : page.title());
    List<Passage> passages = PassageSplitter.passages(document, page.blocks());
    if (passages.isEmpty()) {
      // A note of a few words looks like a page's edge. It is better quoted than lost.
      Document note = Document.titled(file.documentId(), file.title());
      PassageCollector.add(
          PassageSplitter.passages(note, asWritten(lines)), note, corpus, findings);
      return;
    }
    PassageCollector.add(passages, document, corpus, findings);
  }

  private static List<OutlineBlock> asWritten(List<PlainLine> lines) {
    return lines.stream()
        .map(PlainLine::text)
        .filter(line -> !PageNoise.isNoise(line))
        .<OutlineBlock>map(OutlineBlock.Paragraph::new)
        .toList();
  }
}
