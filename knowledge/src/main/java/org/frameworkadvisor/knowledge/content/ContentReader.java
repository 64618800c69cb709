package org.frameworkadvisor.knowledge.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a knowledge base: a folder with all that is in it, or a single file.
///
/// Whatever is wrong with it is told in [Content#problems], next to all that could be read. The
/// same files give the same corpus, in the same order.
public final class ContentReader {
  private static final String FORMATS = ".md, .txt, .html, .htm or .jsonl";

  private final Path root;
  private final Draft draft = new Draft();
  private final Map<String, FormatReader> formats;

  private ContentReader(Path root) {
    this.root = root;
    FormatReader html = new HtmlReader();
    boolean isFolder = Files.isDirectory(root);
    Path folder = isFolder ? root : root.toAbsolutePath().resolveSibling("");
    formats =
        Map.of(
            "md", new MarkdownReader(folder),
            "txt", new TextReader(),
            "html", html,
            "htm", html,
            "jsonl", new JsonLinesReader());
  }

  /// Reads what is there. Files of other formats and those whose names start with a dot are passed
  /// over; in the folder itself `synonyms.txt` is its vocabulary, `questionnaire.yaml` what
  /// recommendations are made by, and `golden.yaml` what has to be answered.
  public static Content read(Path root) {
    return new ContentReader(root).read();
  }

  private Content read() {
    Findings findings = draft.findings(root.toString());
    if (!Files.exists(root)) {
      findings.error(0, "There is no such file or folder.", "Check the path.");
      return draft.toContent(Synonyms.NONE, Optional.empty(), GoldenSet.NONE);
    }
    return Files.isDirectory(root) ? folder(findings) : file(findings);
  }

  private Content file(Findings findings) {
    SourceFile file = new SourceFile(root, String.valueOf(root.getFileName()));
    FormatReader reader = formats.get(file.extension());
    if (reader == null) {
      findings.error(0, "The file has no format that can be read.", "Use " + FORMATS + ".");
    } else {
      read(file, reader);
    }
    return draft.toContent(Synonyms.NONE, Optional.empty(), GoldenSet.NONE);
  }

  private Content folder(Findings findings) {
    List<SourceFile> files;
    try {
      files = Folder.list(root, draft::findings);
    } catch (IOException e) {
      findings.error(
          0, "The folder can't be read (" + TextFile.reason(e) + ").", "Check its permissions.");
      return draft.toContent(Synonyms.NONE, Optional.empty(), GoldenSet.NONE);
    }
    Optional<SourceFile> vocabulary = named(SynonymsReader.FILE, files);
    for (SourceFile file : files) {
      FormatReader reader = formats.get(file.extension());
      if (reader != null && !vocabulary.equals(Optional.of(file))) {
        read(file, reader);
      }
    }
    if (draft.isEmpty()) {
      findings.error(0, "There is nothing to read in it.", "Put " + FORMATS + " files into it.");
    }
    Synonyms synonyms =
        vocabulary
            .map(file -> SynonymsReader.read(file.path(), draft.findings(file.name())))
            .orElse(Synonyms.NONE);
    Optional<Definition> questionnaire =
        named(QuestionnaireReader.FILE, files).flatMap(this::questionnaire);
    GoldenSet golden = named(GoldenReader.FILE, files).map(this::golden).orElse(GoldenSet.NONE);
    return draft.toContent(synonyms, questionnaire, golden);
  }

  private static Optional<SourceFile> named(String name, List<SourceFile> files) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst();
  }

  private GoldenSet golden(SourceFile file) {
    Findings findings = draft.findings(file.name());
    Optional<String> text = TextFile.read(file.path(), findings);
    if (text.isEmpty()) {
      return GoldenSet.NONE;
    }
    GoldenReader.Result read = GoldenReader.read(text.get(), findings);
    EvidenceCheck.check(read.evidence(), draft.passages(), findings);
    return read.set();
  }

  private Optional<Definition> questionnaire(SourceFile file) {
    Findings findings = draft.findings(file.name());
    Optional<String> text = TextFile.read(file.path(), findings);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    QuestionnaireReader.Result read = QuestionnaireReader.read(text.get(), findings);
    EvidenceCheck.check(read.evidence(), draft.passages(), findings);
    return findings.hasErrors() ? Optional.empty() : read.definition();
  }

  private void read(SourceFile file, FormatReader reader) {
    reader.read(file, draft, draft.findings(file.name()));
  }
}
