package org.frameworkadvisor.knowledge.content.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.content.Corpus;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.FieldVocabulary;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.content.GoldenSet;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;

/// A corpus in the making. Knows what only shows when files are seen together: an id or a question
/// that is there twice.
final class CorpusBuilder {
  private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#]+");

  private final List<Document> documents = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<ContentProblem> problems = new ArrayList<>();
  private final Map<Document.Id, Place> claimed = new HashMap<>();
  private final Map<String, Place> asked = new HashMap<>();

  private FieldVocabulary vocabulary = FieldVocabulary.NONE;

  /// Where something was seen first.
  private record Place(String file, int line) {
    @Override
    public String toString() {
      return line > 0 ? file + ", line " + line : file;
    }
  }

  public FileFindings findings(String file) {
    return new FileFindings(file, problems);
  }

  /// Takes an id for a document; false, and a problem, when another document has it.
  public boolean claim(Document.Id id, SourceFile file, int line, FileFindings findings) {
    Place first = claimed.putIfAbsent(id, new Place(file.name(), line));
    if (first == null) {
      return true;
    }
    findings.error(
        line,
        "The document id \"" + id + "\" is taken by " + first + ".",
        line > 0 ? "Give this line another _id." : "Rename or delete one of the two files.");
    return false;
  }

  public void add(Document document, List<Passage> ofDocument) {
    documents.add(document);
    passages.addAll(ofDocument);
  }

  /// Adds a document, or notes that there is nothing in it to quote.
  void add(Document document, List<Passage> ofDocument, FileFindings findings) {
    if (ofDocument.isEmpty()) {
      findings.error(
          0, "There is nothing in it to quote.", "Write at least one paragraph or list entry.");
      return;
    }
    add(document, ofDocument);
  }

  /// Notes one way to ask a question. Case and punctuation make no difference.
  public void ask(String wording, SourceFile file, int line, FileFindings findings) {
    String words = NOT_IN_WORDS.matcher(wording.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    Place first = asked.putIfAbsent(words, new Place(file.name(), line));
    if (first != null && !words.isEmpty()) {
      findings.warning(
          line,
          "The question \"" + wording + "\" is also in " + first + ".",
          "Keep it where it is answered best and delete it here or there.");
    }
  }

  public void speaksOf(FieldVocabulary field) {
    vocabulary = field;
  }

  public List<Passage> passages() {
    return passages;
  }

  public ContentResult toContent(
      Corpus.Synonyms synonyms, Optional<QuestionnaireDefinition> questionnaire, GoldenSet golden) {
    return new ContentResult(
        new Corpus(documents, passages, synonyms, vocabulary), questionnaire, golden, problems);
  }

  public boolean isEmpty() {
    return documents.isEmpty() && problems.isEmpty();
  }
}
