package org.frameworkadvisor.knowledge.content.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.WhiteSpace;

/// Reads `.txt`: a note, or a web page saved as text with all that was around it.
final class TextReader implements FormatReader {
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
    List<PlainLines.Line> lines = PlainLines.of(text);
    PlainTitle page = PlainTitle.of(PageNoise.strip(PlainTextBlocks.blocks(lines), true));
    Document document =
        Document.titled(file.documentId(), page.title().isEmpty() ? file.title() : page.title());
    List<Passage> passages = PassageSplitter.passages(document, page.blocks());
    if (passages.isEmpty()) {
      // A note of a few words looks like a page's edge. It is better quoted than lost.
      Document note = Document.titled(file.documentId(), file.title());
      corpus.add(note, PassageSplitter.passages(note, asWritten(lines)), findings);
      return;
    }
    corpus.add(document, passages, findings);
  }

  private static List<OutlineBlock> asWritten(List<PlainLines.Line> lines) {
    return lines.stream()
        .map(PlainLines.Line::text)
        .filter(line -> !PageNoise.isNoise(line))
        .<OutlineBlock>map(OutlineBlock.Paragraph::new)
        .toList();
  }

  /// Finds the title among the headings of a plain text.
  ///
  /// @param title empty when there is none
  /// @param blocks what is left below the title
  record PlainTitle(String title, List<OutlineBlock> blocks) {
    /// More of them before any heading, and the heading is that of a part.
    private static final int MAX_TEASERS = 1;

    private static final int TITLE_WORDS = 4;
    private static final int STATEMENT_WORDS = 5;

    static PlainTitle of(List<OutlineBlock> page) {
      int first = firstHeading(page);
      if (first == page.size() || first > MAX_TEASERS) {
        return new PlainTitle("", withStatements(page));
      }
      int end = first;
      while (end < page.size() && mayBeTitle(page.get(end))) {
        end++;
      }
      int title = titleWithin(page, first, end);
      List<OutlineBlock> rest = new ArrayList<>(page.subList(0, first));
      rest.addAll(page.subList(title + 1, page.size()));
      return new PlainTitle(page.get(title).text(), withStatements(rest));
    }

    private static int firstHeading(List<OutlineBlock> page) {
      int i = 0;
      while (i < page.size() && !mayBeTitle(page.get(i))) {
        i++;
      }
      return i;
    }

    /// A question of a list of questions is none.
    private static boolean mayBeTitle(OutlineBlock block) {
      return block instanceof OutlineBlock.Heading heading
          && heading.level() < PlainTextBlocks.QUESTION_LEVEL;
    }

    /// Usually the first heading. Several short ones above a longer one are a menu.
    private static int titleWithin(List<OutlineBlock> page, int first, int end) {
      for (int i = first; i < end; i++) {
        boolean isLong = WhiteSpace.words(page.get(i).text()) >= TITLE_WORDS;
        if (isMarked(page.get(i)) || (isLong && i - first != 1)) {
          return i;
        }
      }
      return first;
    }

    private static boolean isMarked(OutlineBlock block) {
      return block instanceof OutlineBlock.Heading heading && heading.level() == 1;
    }

    /// A heading without text of its own, in the midst of a page, may be a sentence whose author
    /// forgot the full stop.
    private static List<OutlineBlock> withStatements(List<OutlineBlock> page) {
      int last = page.size() - 1;
      while (last >= 0 && page.get(last) instanceof OutlineBlock.Heading) {
        last--;
      }
      List<OutlineBlock> blocks = new ArrayList<>(page);
      for (int i = 1; i < last; i++) {
        boolean isBare =
            page.get(i) instanceof OutlineBlock.Heading
                && page.get(i + 1) instanceof OutlineBlock.Heading;
        if (isBare && isStatement(page.get(i).text())) {
          blocks.set(i, new OutlineBlock.Paragraph(page.get(i).text()));
        }
      }
      return List.copyOf(blocks);
    }

    /// Headings capitalise their words, or are short, or ask.
    private static boolean isStatement(String text) {
      List<String> words = List.of(text.split(" ", -1));
      List<String> others =
          words.subList(1, words.size()).stream().filter(word -> word.length() > 3).toList();
      long lower = others.stream().filter(word -> Character.isLowerCase(word.charAt(0))).count();
      return words.size() >= STATEMENT_WORDS && !text.endsWith("?") && lower * 2 > others.size();
    }
  }
}
