package org.frameworkadvisor.knowledge.content.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.WhiteSpace;
import org.frameworkadvisor.knowledge.content.yaml.FrontMatter;

/// Reads `.md`: our own articles and FAQ entries, and any other Markdown.
///
/// In the folders `articles` and `faq` a file must say what it is called and where its facts come
/// from, because the bot shows both under every quote. Elsewhere that is left to the author.
final class MarkdownReader implements FormatReader {
  private static final List<String> OWN_FOLDERS = List.of("articles", "faq");
  private static final String FENCE = "---";
  private static final String EXAMPLE =
      "Start the file with ---, title: …, source: …, reviewed: YYYY-MM-DD and --- on lines of their"
          + " own.";

  private static final String GIVE_TITLE =
      "Write the title, or the question of a FAQ entry, after \"title:\".";

  /// Real documents nest a few levels; without a limit, a hostile one nests until the stack ends.
  private static final int MAX_NESTING = 100;

  private final Path root;
  private final Parser parser =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(MAX_NESTING)
          .maxInlineNesting(MAX_NESTING)
          .build();

  /// @param root the folder that links within the knowledge base stay in
  public MarkdownReader(Path root) {
    this.root = root;
  }

  @Override
  public void read(SourceFile file, CorpusBuilder corpus, FileFindings findings) {
    Optional<String> text = TextFile.read(file.path(), findings);
    if (text.isPresent() && corpus.claim(file.documentId(), file, 0, findings)) {
      read(text.get(), file, corpus, findings);
    }
  }

  private void read(String text, SourceFile file, CorpusBuilder corpus, FileFindings findings) {
    if (WhiteSpace.isBlank(text)) {
      findings.error(0, "The file is empty.", "Write something into it or delete it.");
      return;
    }
    Split split = split(text.split("\n", -1), findings);
    FrontMatter front = split.front;
    if (front.titleLine() > 0 && front.title().isEmpty() && !front.isBroken()) {
      findings.error(front.titleLine(), "The title is blank.", GIVE_TITLE);
    }
    if (file.isIn(OWN_FOLDERS)) {
      requireOrigin(split, findings);
    }
    Node markdown = parser.parse(split.body);
    new LinkCheck(root, file.path(), split.bodyStart, findings).check(markdown);
    List<OutlineBlock> blocks = new MarkdownBlocks().read(markdown);
    Document document =
        new Document(
            file.documentId(),
            front.title().isEmpty() ? firstHeading(blocks).orElse(file.title()) : front.title(),
            front.source(),
            front.url(),
            front.reviewed(),
            front.frameworks(),
            front.wordings().stream().map(FrontMatter.Line::text).toList());
    askQuestions(document, front, file, corpus, findings);
    List<Passage> passages = PassageSplitter.passages(document, front.citation(), blocks);
    if (file.isIn(OWN_FOLDERS) && !front.isBroken() && !front.source().isEmpty()) {
      requireAddresses(passages, findings);
    }
    corpus.add(document, passages, findings);
  }

  /// @param bodyStart how many lines of the file come before the body
  private record Split(FrontMatter front, boolean hasFront, String body, int bodyStart) {}

  private static Split split(String[] lines, FileFindings findings) {
    if (!lines[0].stripTrailing().equals(FENCE)) {
      return new Split(FrontMatter.NONE, false, String.join("\n", lines), 0);
    }
    int close = 1;
    while (close < lines.length && !lines[close].stripTrailing().equals(FENCE)) {
      close++;
    }
    if (close < lines.length) {
      FrontMatter front = FrontMatter.read(join(lines, 1, close), 1, findings);
      return new Split(front, true, join(lines, close + 1, lines.length), close + 1);
    }
    findings.error(
        1,
        "The front matter is not closed.",
        "Put a line --- after its last key; if line 1 is meant as a rule, write *** instead.");
    int blank = 1;
    while (blank < lines.length && !lines[blank].isBlank()) {
      blank++;
    }
    FrontMatter front = FrontMatter.read(join(lines, 1, blank), 1, findings);
    return new Split(front, true, join(lines, blank, lines.length), blank);
  }

  private static String join(String[] lines, int start, int end) {
    return start >= end ? "" : String.join("\n", List.of(lines).subList(start, end));
  }

  private static void requireOrigin(Split split, FileFindings findings) {
    FrontMatter front = split.front;
    if (!split.hasFront) {
      findings.error(1, "The front matter is missing.", EXAMPLE);
      return;
    }
    if (front.isBroken()) {
      return;
    }
    if (front.titleLine() == 0) {
      findings.error(1, "The title is missing.", GIVE_TITLE);
    }
    if (front.source().isEmpty()) {
      findings.warning(
          1, "The source is missing.", "Say after \"source:\" where the facts come from.");
    }
    if (front.reviewed() == null) {
      findings.warning(
          1,
          "The date of review is missing.",
          "Write after \"reviewed:\" when the facts were last checked, as YYYY-MM-DD.");
    }
  }

  /// What is said of frameworks must be there for everyone to check; what moderators say of their
  /// own place has no page.
  private static void requireAddresses(List<Passage> passages, FileFindings findings) {
    passages.stream()
        .filter(passage -> !passage.document().frameworks().isEmpty())
        .filter(passage -> !passage.citation().url().startsWith("http"))
        .map(Passage::id)
        .findFirst()
        .ifPresent(first ->
            findings.warning(
                1,
                "No reader can open the source of " + first + ": it has no web address.",
                "Write \"url: https://…\" into the front matter, or a line \"Source:"
                    + " [title](https://…), as of YYYY-MM-DD\" below the paragraph."));
  }

  private static Optional<String> firstHeading(List<OutlineBlock> blocks) {
    return blocks.stream()
        .filter(block -> block instanceof OutlineBlock.Heading heading && heading.level() == 1)
        .map(OutlineBlock::text)
        .filter(WhiteSpace::saysSomething)
        .findFirst();
  }

  private static void askQuestions(
      Document document,
      FrontMatter front,
      SourceFile file,
      CorpusBuilder corpus,
      FileFindings findings) {
    if (!document.isFaq()) {
      return;
    }
    corpus.ask(document.title(), file, Math.max(1, front.titleLine()), findings);
    for (FrontMatter.Line wording : front.wordings()) {
      corpus.ask(wording.text(), file, wording.number(), findings);
    }
  }
}
