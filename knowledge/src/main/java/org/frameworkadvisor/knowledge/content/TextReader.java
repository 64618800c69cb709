package org.frameworkadvisor.knowledge.content;

import java.util.List;
import java.util.Optional;

/// Reads `.txt`: a note, or a web page saved as text with all that was around it.
final class TextReader implements FormatReader {
  @Override
  public void read(SourceFile file, Draft draft, Findings findings) {
    Optional<String> text = TextFile.read(file.path(), findings);
    if (text.isPresent() && draft.claim(file.documentId(), file, 0, findings)) {
      read(text.get(), file, draft, findings);
    }
  }

  private static void read(String text, SourceFile file, Draft draft, Findings findings) {
    if (WhiteSpace.isBlank(text)) {
      findings.error(0, "The file is empty.", "Write something into it or delete it.");
      return;
    }
    List<PlainLine> lines = PlainLines.of(text);
    PlainTitle page = PlainTitle.of(PageNoise.strip(PlainOutline.blocks(lines), true));
    Document document =
        Document.titled(file.documentId(), page.title().isEmpty() ? file.title() : page.title());
    List<Passage> passages = Outline.passages(document, page.blocks());
    if (passages.isEmpty()) {
      // A note of a few words looks like a page's edge. It is better quoted than lost.
      Document note = Document.titled(file.documentId(), file.title());
      Passages.add(Outline.passages(note, asWritten(lines)), note, draft, findings);
      return;
    }
    Passages.add(passages, document, draft, findings);
  }

  private static List<Block> asWritten(List<PlainLine> lines) {
    return lines.stream()
        .map(PlainLine::text)
        .filter(line -> !PageNoise.isNoise(line))
        .<Block>map(Block.Paragraph::new)
        .toList();
  }
}
