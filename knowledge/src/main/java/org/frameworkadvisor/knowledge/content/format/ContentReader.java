package org.frameworkadvisor.knowledge.content.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.content.Corpus;
import org.frameworkadvisor.knowledge.content.FieldVocabulary;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.content.GoldenSet;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.content.yaml.FactSheetReader;
import org.frameworkadvisor.knowledge.content.yaml.FieldReader;
import org.frameworkadvisor.knowledge.content.yaml.GoldenReader;
import org.frameworkadvisor.knowledge.content.yaml.QuestionnaireReader;

/// Reads a knowledge base: a folder with all that is in it, or a single file.
///
/// [ContentResult#problems] lists what is wrong, beside all that could be read. The same files give
/// the same corpus, in the same order.
public final class ContentReader {
  private static final String EARLIER = "questionnaires";
  private static final String FORMATS = ".md, .txt, .html, .htm or .jsonl";

  private final Path root;
  private final CorpusBuilder corpus = new CorpusBuilder();
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
  /// recommendations are made by, `golden.yaml` what has to be answered, and its folder
  /// `questionnaires` keeps what recommendations were made by before.
  public static ContentResult read(Path root) {
    return new ContentReader(root).read();
  }

  /// The questionnaires of before that a folder keeps, so that codes of theirs can be read.
  public static List<QuestionnaireDefinition> earlierQuestionnaires(Path root) {
    try {
      return ContentFolder.list(root, ContentReader::unheard).stream()
          .filter(ContentReader::isEarlier)
          .flatMap(file -> TextFile.read(file.path(), unheard(file.name())).stream())
          .flatMap(text -> QuestionnaireReader.parse(text).stream())
          .toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  private static boolean isEarlier(SourceFile file) {
    return file.name().startsWith(EARLIER + "/") && file.extension().equals("yaml");
  }

  private static FileFindings unheard(String file) {
    return new FileFindings(file, new ArrayList<>());
  }

  private ContentResult read() {
    FileFindings findings = corpus.findings(root.toString());
    if (!Files.exists(root)) {
      findings.error(0, "There is no such file or folder.", "Check the path.");
      return corpus.toContent(Corpus.Synonyms.NONE, Optional.empty(), GoldenSet.NONE);
    }
    return Files.isDirectory(root) ? folder(findings) : file(findings);
  }

  private ContentResult file(FileFindings findings) {
    SourceFile file = new SourceFile(root, String.valueOf(root.getFileName()));
    FormatReader reader = formats.get(file.extension());
    if (reader == null) {
      findings.error(0, "The file has no format that can be read.", "Use " + FORMATS + ".");
    } else {
      read(file, reader);
    }
    return corpus.toContent(Corpus.Synonyms.NONE, Optional.empty(), GoldenSet.NONE);
  }

  private ContentResult folder(FileFindings findings) {
    List<SourceFile> files;
    try {
      files = ContentFolder.list(root, corpus::findings);
    } catch (IOException e) {
      findings.error(
          0, "The folder can't be read (" + TextFile.reason(e) + ").", "Check its permissions.");
      return corpus.toContent(Corpus.Synonyms.NONE, Optional.empty(), GoldenSet.NONE);
    }
    Optional<SourceFile> vocabulary = named(SynonymsReader.FILE, files);
    FieldReader.Result field =
        named(FieldReader.FILE, files).map(this::field).orElse(FieldReader.Result.NONE);
    List<FactSheetReader.Result> sheets = new ArrayList<>();
    for (SourceFile file : files) {
      if (file.isSheet()) {
        sheet(file, field.vocabulary()).ifPresent(sheets::add);
      }
      if (isEarlier(file)) {
        FileFindings problems = corpus.findings(file.name());
        TextFile.read(file.path(), problems)
            .ifPresent(text -> QuestionnaireReader.read(text, problems));
      }
      FormatReader reader = formats.get(file.extension());
      if (reader != null && !vocabulary.equals(Optional.of(file))) {
        read(file, reader);
      }
    }
    sheets.sort(Comparator.comparingInt(sheet -> -sheet.facts().size()));
    corpus.speaksOf(field.with(sheets, corpus.findings(FieldReader.FILE)));
    if (corpus.isEmpty()) {
      findings.error(0, "There is nothing to read in it.", "Put " + FORMATS + " files into it.");
    }
    Corpus.Synonyms synonyms =
        vocabulary
            .map(file -> SynonymsReader.read(file.path(), corpus.findings(file.name())))
            .orElse(Corpus.Synonyms.NONE);
    Optional<QuestionnaireDefinition> questionnaire =
        named(QuestionnaireReader.FILE, files).flatMap(this::questionnaire);
    GoldenSet golden = named(GoldenReader.FILE, files).map(this::golden).orElse(GoldenSet.NONE);
    return corpus.toContent(synonyms, questionnaire, golden);
  }

  private static Optional<SourceFile> named(String name, List<SourceFile> files) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst();
  }

  private FieldReader.Result field(SourceFile file) {
    FileFindings findings = corpus.findings(file.name());
    return TextFile.read(file.path(), findings)
        .map(text -> FieldReader.read(text, findings))
        .orElse(FieldReader.Result.NONE);
  }

  private Optional<FactSheetReader.Result> sheet(SourceFile file, FieldVocabulary field) {
    FileFindings findings = corpus.findings(file.name());
    Optional<String> text = TextFile.read(file.path(), findings);
    if (text.isEmpty() || !corpus.claim(file.documentId(), file, 0, findings)) {
      return Optional.empty();
    }
    Optional<FactSheetReader.Result> sheet =
        FactSheetReader.read(text.get(), file.documentId(), field, findings);
    sheet.ifPresent(read -> corpus.add(read.document(), read.facts(), findings));
    return sheet;
  }

  private GoldenSet golden(SourceFile file) {
    FileFindings findings = corpus.findings(file.name());
    Optional<String> text = TextFile.read(file.path(), findings);
    if (text.isEmpty()) {
      return GoldenSet.NONE;
    }
    GoldenReader.Result read = GoldenReader.read(text.get(), findings);
    read.checkEvidence(corpus.passages(), findings);
    return read.set();
  }

  private Optional<QuestionnaireDefinition> questionnaire(SourceFile file) {
    FileFindings findings = corpus.findings(file.name());
    Optional<String> text = TextFile.read(file.path(), findings);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    QuestionnaireReader.Result read = QuestionnaireReader.read(text.get(), findings);
    read.checkEvidence(corpus.passages(), findings);
    return findings.hasErrors() ? Optional.empty() : read.definition();
  }

  private void read(SourceFile file, FormatReader reader) {
    reader.read(file, corpus, corpus.findings(file.name()));
  }
}
